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

/** Words that the site has in every language; others stay as they are written. */
const levels = ['beginner', 'intermediate', 'advanced'];

/** What `parseTime` reads. */
const time = line.meta({
  pattern:
    '^\\s*\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*([Zz]|[+-]\\d{2}:?\\d{2})?\\s*$',
});

/** Keys of a session file's front matter, as docs/content.md lists them. Descriptions are what editors show. */
export const sessionSchema = z.strictObject({
  title: requiredLine.describe('One line of text.'),
  date: optional(time).describe(
    'Start, such as 2027-10-29T14:10: conference time unless it carries an offset. Empty: not scheduled yet.',
  ),
  track: optional(line).describe('Id of a file in tracks/.'),
  presenters: z
    .union([z.array(line), z.string()])
    .default('')
    .describe('Names in billing order: one text with commas, or a list.')
    .meta({ hint: 'Write names with commas between them, or a list of names.' }),
  stype: optional(line).describe(
    'What people call this kind of session there, mostly its spoken language: an id, name or alias of types in conference.yaml.',
  ),
  room: optional(line).describe('Name or id of a room.'),
  speechLink: optional(webAddress).describe('Address of the recording.'),
  duration: optional(minutesField).describe('How long it lasts.'),
  end: optional(time).describe('End, written like the date. It wins over the duration.'),
  language: optional(
    line.refine(isLanguageTag).meta({
      hint: 'Write a language tag such as "en" or "zh".',
      pattern: '^\\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\s*$',
    }),
  ).describe('Spoken language, a BCP 47 tag such as en. Without it, that of the type.'),
  level: optional(line)
    .describe('A word of your own; beginner, intermediate and advanced are translated.')
    .meta({ suggestions: levels }),
  tags: optional(list)
    .describe('Topics, with commas between them, or a list.')
    .meta({ hint: 'Write words with commas between them, or a list.' }),
  slides: optional(webAddress).describe('Address of the slides.'),
  links: optional(sessionLinks).describe(
    'A list of { label, url, when } or of addresses; "when" says when a link is of use.',
  ),
  labels: optional(list.refine(({ length }) => length <= MOST_LABELS))
    .describe('Ids, names or aliases of labels in conference.yaml.')
    .meta({
      hint: `Write at most ${String(MOST_LABELS)} labels of conference.yaml with commas between them, or a list.`,
    }),
  partOf: optional(line).describe('Id of the session that this one takes place inside of.'),
  stream: optional(webAddress).describe(
    "Address at which it can be watched while it takes place. Without it, the room's.",
  ),
  chat: optional(webAddress).describe('Address of the conversation about it.'),
  feedback: optional(webAddress).describe(
    "Address at which visitors say what they think of it. Without it, the conference's.",
  ),
  kind: optional(z.enum(kinds))
    .describe('What it is: it decides how lists and the schedule show it.')
    .meta({ hint: `Write one of: ${kinds.join(', ')}.` }),
  status: optional(z.enum(statuses))
    .describe(
      'Confirmed where nothing is said. What is cancelled stays, marked, so that calendars learn of it.',
    )
    .meta({ hint: `Write one of: ${statuses.join(', ')}.` }),
  aliases: optional(list)
    .describe('Older ids of this session, whose addresses lead here.')
    .meta({ hint: 'Write older ids with commas between them, or a list.' }),
});

export type SessionFields = z.infer<typeof sessionSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
