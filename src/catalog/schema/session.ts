import { z } from 'zod';
import {
  line,
  list,
  minutesField,
  MOST_LABELS,
  optional,
  requiredLine,
  sessionLinks,
  webAddress,
} from './fields.ts';

export const kinds = ['talk', 'keynote', 'panel', 'workshop', 'lightning', 'social', 'break'] as const;
export const statuses = ['confirmed', 'tentative', 'cancelled'] as const;

/** Keys of a session file's front matter, as docs/content.md lists them. */
export const sessionSchema = z.strictObject({
  title: requiredLine,
  /** As written; conference time unless it carries an offset. Empty: not scheduled yet. */
  date: optional(line),
  /** Id of a file in `tracks/`. */
  track: optional(line),
  /** Names in billing order: one string with commas, or a list. */
  presenters: z
    .union([z.array(line), z.string()])
    .default('')
    .meta({ hint: 'Write names with commas between them, or a list of names.' }),
  /** Kind of session as people call it there, mostly its spoken language; names a type of conference.yaml. */
  stype: optional(line),
  room: optional(line),
  /** Address of the recording. */
  speechLink: optional(webAddress),
  /** Minutes. */
  duration: optional(minutesField),
  end: optional(line),
  /** Spoken language, a BCP 47 tag. */
  language: optional(line.refine(isLanguageTag).meta({ hint: 'Write a language tag such as "en" or "zh".' })),
  level: optional(line),
  tags: optional(list).meta({ hint: 'Write words with commas between them, or a list.' }),
  slides: optional(webAddress),
  links: optional(sessionLinks),
  /** Ids, names or aliases of labels in conference.yaml. */
  labels: optional(list.refine(({ length }) => length <= MOST_LABELS)).meta({
    hint: `Write at most ${String(MOST_LABELS)} labels of conference.yaml with commas between them, or a list.`,
  }),
  /** Id of the session that this one is a part of. */
  partOf: optional(line),
  /** Address at which it can be watched while it takes place; the room's otherwise. */
  stream: optional(webAddress),
  /** Address of the conversation about it. */
  chat: optional(webAddress),
  /** Address at which visitors say what they think of it; the conference's otherwise. */
  feedback: optional(webAddress),
  kind: optional(z.enum(kinds)).meta({ hint: `Write one of: ${kinds.join(', ')}.` }),
  status: optional(z.enum(statuses)).meta({ hint: `Write one of: ${statuses.join(', ')}.` }),
  /** Older ids, whose addresses lead here. */
  aliases: optional(list).meta({ hint: 'Write older ids with commas between them, or a list.' }),
});

export type SessionFields = z.infer<typeof sessionSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
