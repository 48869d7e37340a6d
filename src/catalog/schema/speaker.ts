import { z } from 'zod';
import { line, links, list, localized, optional } from './fields.ts';

/** Keys of a file in `speakers/`: what it gives overrides what sessions say of the person. */
export const speakerSchema = z.strictObject({
  name: localized
    .optional()
    .describe(
      'As the site should write it: one text, or one for each language. Without it, the name of the file.',
    )
    .meta({ hint: 'Write a name, or one for each language: { en: ..., zh: ... }.' }),
  aliases: optional(list)
    .describe('Other spellings that sessions use.')
    .meta({ hint: 'Write other spellings with commas between them, or a list.' }),
  photo: optional(line).describe('A file such as images/ana.jpg in the content folder, or an https address.'),
  links: optional(links).describe("The person's pages: a list of { label, url } or of addresses."),
  sessions: optional(list)
    .describe("Ids of this person's sessions, which parts them from a namesake.")
    .meta({ hint: 'Write ids of sessions with commas between them, or a list.' }),
});
export type SpeakerFields = z.infer<typeof speakerSchema>;
