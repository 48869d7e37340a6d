/** What the files of one session say together: its facts, and where translations disagree on them. */
import type { Conference } from '../content/conference.ts';
import { problem, type Problem } from '../content/problems.ts';
import type { ContentRecord, SessionRecord } from '../content/records.ts';
import { clockOf, dateOf } from '../text/time.ts';
import type { NameTable } from './names-of-things.ts';

/** The records of one item in the conference's order of languages; the first one leads. */
export interface Translations<R extends ContentRecord> {
  readonly id: string;
  readonly lead: R;
  readonly all: readonly R[];
}

/** Bring the files of each item together, ordered by id. */
export function groupTranslations<R extends ContentRecord>(
  records: readonly R[],
  languages: readonly string[],
): Translations<R>[] {
  const rank = (record: R): number => languages.indexOf(record.lang);
  return [...Map.groupBy(records, ({ id }) => id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, group]) => {
      const [lead, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
      return lead ? [{ id, lead, all: [lead, ...others] }] : [];
    });
}

/** A fact is what the leading file says, else the first translation that says anything. */
export function fact<K extends keyof SessionRecord>(
  { all }: Translations<SessionRecord>,
  key: K,
): SessionRecord[K] | undefined {
  return all.find((record) => record[key] !== undefined)?.[key];
}

/** Facts that every file of a session must agree on, in the words of its front matter. */
export function disagreements(
  { lead, all }: Translations<SessionRecord>,
  conference: Conference,
  rooms: NameTable,
  types: NameTable,
): Problem[] {
  const saying = (record: SessionRecord): Record<string, string> => ({
    date: record.start === undefined ? '' : timeText(record.start, conference.timeZone),
    track: record.track ?? '',
    room: record.room === undefined ? '' : rooms.idOf(record.room, record.track ?? lead.track),
    stype: record.stype === undefined ? '' : types.idOf(record.stype),
    kind: record.kind ?? '',
    status: record.status ?? '',
    duration: String(record.duration ?? ''),
    presenters: String(record.presenters.length),
  });
  const led = saying(lead);
  return all.slice(1).flatMap((record) =>
    Object.entries(saying(record)).flatMap(([key, value]) => {
      // A key that the translation leaves out is no disagreement, an empty one is.
      if (value === led[key] || !(key in record.places)) return [];
      const place = record.places[key] ?? { path: record.path, line: 1, column: 1 };
      return [
        problem(
          'translation-differs',
          place,
          key,
          written(record, key, value),
          written(lead, key, led[key] ?? ''),
          lead.path,
        ),
      ];
    }),
  );
}

const timeText = (time: number, timeZone: string): string =>
  `${dateOf(time, timeZone)}T${clockOf(time, timeZone)}`;

/** Ids are ours; the message shows what stands in the file. */
function written(record: SessionRecord, key: string, value: string): string {
  if (key === 'room') return record.room ?? '';
  if (key === 'stype') return record.stype ?? '';
  if (key === 'presenters') return record.presenters.map(({ name }) => name).join(', ');
  return value;
}
