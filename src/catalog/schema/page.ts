import { z } from 'zod';
import { optional, line, requiredLine } from './fields.ts';

/** Keys of a file in `pages/`. */
export const pageSchema = z.strictObject({
  title: requiredLine.describe('One line of text, which the footer of every page links to.'),
  description: optional(line).describe(
    'One sentence for search engines and previews. Without it, the first paragraph.',
  ),
});
export type PageFields = z.infer<typeof pageSchema>;
