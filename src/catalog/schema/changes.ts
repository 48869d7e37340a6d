import { z } from 'zod';
import { parseTime } from '../text/time.ts';
import { line, localized, requiredLine } from './fields.ts';

/** What can happen to a session, the weightiest first. */
export const changeKinds = [
  'cancelled',
  'restored',
  'moved',
  're-roomed',
  'new',
  'retitled',
  'speakers',
  'removed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** An instant, in milliseconds since 1970. */
const instant = z
  .string()
  .regex(/(Z|[+-]\d{2}:?\d{2})$/i)
  .transform((text) => parseTime(text, 'UTC') ?? NaN)
  .refine((time) => !Number.isNaN(time));

const OF_INSTANT = 'Write a time with its offset, such as "2026-07-29T10:00:00+08:00".';

/** What a visitor sees of a session, as far as a change is about it. */
export const snapshotSchema = z.object({
  title: localized.optional(),
  /** Absent for what is not scheduled. */
  start: instant.optional(),
  end: instant.optional(),
  room: localized.optional(),
  /** In billing order. */
  speakers: z.array(localized).optional(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const HINT_OF_SNAPSHOT =
  'Write { "start": "2026-07-29T10:00:00+08:00", "end": ..., "room": "Main Hall" }, or "title" or "speakers".';

/** An entry of `changes.json`. */
export const changeSchema = z.object({
  /** Its id. */
  session: requiredLine.meta({ hint: 'Write the file name of a session without ".md".' }),
  kind: z.enum(changeKinds).meta({ hint: `Write one of: ${changeKinds.join(', ')}.` }),
  /** When the content was changed. */
  at: instant.optional().meta({ hint: OF_INSTANT }),
  before: snapshotSchema.default({}).meta({ hint: HINT_OF_SNAPSHOT }),
  after: snapshotSchema.default({}).meta({ hint: HINT_OF_SNAPSHOT }),
  /** Why, in the organisers' words. */
  note: localized.optional().meta({ hint: 'Write one sentence, or one for each language.' }),
});
export type Change = z.infer<typeof changeSchema>;

/** What `changes.json` compares with. */
export const sinceSchema = z.object({
  /** As it was given on the command line. */
  ref: line.optional(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/)
    .optional(),
  /** When that commit was made. */
  date: instant,
});
export type Since = z.infer<typeof sinceSchema>;

/** The keys of `changes.json`; entries are judged one by one. */
export const changesSchema = z.object({
  version: z.literal(1).meta({ hint: 'Write 1.' }),
  since: sinceSchema.meta({ hint: `Write { "date": ... }. ${OF_INSTANT}` }),
  changes: z.array(z.unknown()).meta({ hint: 'Write a list, [] where there is no change.' }),
});
