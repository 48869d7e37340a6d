import { z } from 'zod';
import { line, links, list, localized, optional } from './fields.ts';

/** Keys of a file in `speakers/`: what it gives overrides what sessions say of the person. */
export const speakerSchema = z.strictObject({
  name: localized.optional().meta({ hint: 'Write a name, or one for each language: { en: ..., zh: ... }.' }),
  /** Other spellings that sessions use. */
  aliases: optional(list).meta({ hint: 'Write other spellings with commas between them, or a list.' }),
  /** `images/...` relative to the content folder, or an https address. */
  photo: optional(line),
  links: optional(links),
  /** Ids of this person's sessions, which parts them from a namesake. */
  sessions: optional(list).meta({ hint: 'Write ids of sessions with commas between them, or a list.' }),
});
export type SpeakerFields = z.infer<typeof speakerSchema>;
