import { z } from 'zod';
import { optional, line, requiredLine } from './fields.ts';

/** Keys of a file in `pages/`. */
export const pageSchema = z.strictObject({
  title: requiredLine,
  /** One sentence for search engines and previews; the first paragraph otherwise. */
  description: optional(line),
});
export type PageFields = z.infer<typeof pageSchema>;
