/** Changes to the text of `changes.json`. docs/changes.md describes the shape. */
import type { Changes } from '../content/changes-file.ts';
import type { Change, Since, Snapshot } from '../schema/changes.ts';
import type { Localized } from '../schema/fields.ts';
import { isoTime } from '../text/time.ts';

export interface Comparison {
  readonly since: Since;
  readonly changes: readonly Change[];
}

/** @param timeZone in which times are written */
export function changesJson({ since, changes }: Comparison, timeZone: string): string {
  const time = (instant: number | undefined): string | undefined =>
    instant === undefined ? undefined : isoTime(instant, timeZone);
  const snapshot = ({ title, start, end, room, speakers }: Snapshot) =>
    withoutEmpty({
      title: title && plain(title),
      start: time(start),
      end: time(end),
      room: room && plain(room),
      speakers: speakers?.map(plain),
    });
  const file = {
    version: 1,
    since: { ...since, date: time(since.date) },
    changes: changes.map(({ session, kind, at, before, after, note }) => ({
      session,
      kind,
      at: time(at),
      before: snapshot(before),
      after: snapshot(after),
      note: note && plain(note),
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Nothing where nothing is said: `"before": {}` would be read as a mistake. */
const withoutEmpty = <T extends object>(value: T): T | undefined =>
  Object.values(value).every((each) => each === undefined) ? undefined : value;

/** A text for all languages needs no map. */
const plain = (text: Localized): string | Localized => text[''] ?? text;

interface Kept {
  readonly changes: readonly Change[];
  /** Changes that someone had written a note on, and that are none any more. */
  readonly lost: readonly Change[];
}

/**
 * Give changes what an earlier file says of the same ones: when they were made, and, where it compares with the same
 * commit, the notes that people wrote.
 */
export function keepNotes({ since, changes }: Comparison, earlier: Changes | undefined): Kept {
  const { commit } = earlier?.since ?? {};
  const notesHold = commit === undefined || commit === since.commit;
  const keyOf = ({ session, kind }: Change): string => `${kind} ${session}`;
  const known = new Map(earlier?.entries.map((entry) => [keyOf(entry), entry]));
  const kept = changes.map((change): Change => {
    const entry = known.get(keyOf(change));
    known.delete(keyOf(change));
    if (!entry) return change;
    const isSame = JSON.stringify(entry.after) === JSON.stringify(change.after);
    return {
      ...change,
      at: (isSame ? entry.at : undefined) ?? change.at,
      note: notesHold ? entry.note : undefined,
    };
  });
  return { changes: kept, lost: [...known.values()].filter(({ note }) => note !== undefined) };
}
