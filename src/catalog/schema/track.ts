import { z } from 'zod';
import { optional, list, requiredLine } from './fields.ts';

/** Keys of a file in `tracks/`. */
export const trackSchema = z.strictObject({
  title: requiredLine.describe('One line of text.'),
  trackchairs: optional(list)
    .describe('Names of its chairs.')
    .meta({ hint: 'Write names with commas between them, or a list.' }),
});
export type TrackFields = z.infer<typeof trackSchema>;
