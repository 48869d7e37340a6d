/** The visitor's sessions as they were at the last visit, to tell what has changed since. */
import type { Span } from '../../catalog/text/span.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';

/** Of one session, as it was seen. */
export interface SeenSession {
  readonly title: string;
  readonly time?: Span | undefined;
  /** An id. */
  readonly room?: string | undefined;
  readonly cancelled: boolean;
  readonly recorded: boolean;
}

export interface Snapshot {
  /** Of the titles. */
  readonly language: string;
  readonly seen: ReadonlyMap<string, SeenSession>;
}

/** What became different about a session, in the order in which it matters. */
export type Difference = 'cancelled' | 'restored' | 'time' | 'room' | 'title' | 'recorded';

export interface SessionChange {
  readonly session: ProgrammeSession;
  readonly before: SeenSession;
  /** At least one. */
  readonly differences: readonly Difference[];
}

export const takeSnapshot = (sessions: readonly ProgrammeSession[], language: string): Snapshot => ({
  language,
  seen: new Map(sessions.map((session) => [session.id, seenAs(session)])),
});

const seenAs = ({ title, time, roomId, status, recorded }: ProgrammeSession): SeenSession => ({
  title: title.text,
  time,
  room: roomId,
  cancelled: status === 'cancelled',
  recorded,
});

/** @param mine what the visitor has starred by now; what was not seen before has not changed */
export function changesSince(
  { language, seen }: Snapshot,
  mine: readonly ProgrammeSession[],
  programme: Pick<Programme, 'language' | 'moved'>,
): readonly SessionChange[] {
  const before = new Map([...seen].map(([id, each]) => [programme.moved.get(id) ?? id, each]));
  return mine.flatMap((session) => {
    const was = before.get(session.id);
    if (!was) return [];
    const differences = differencesBetween(was, seenAs(session)).filter(
      // Another language's title is no change.
      (difference) => difference !== 'title' || language === programme.language,
    );
    return differences.length > 0 ? [{ session, before: was, differences }] : [];
  });
}

function differencesBetween(was: SeenSession, is: SeenSession): readonly Difference[] {
  const found: Readonly<Record<Difference, boolean>> = {
    cancelled: !was.cancelled && is.cancelled,
    restored: was.cancelled && !is.cancelled,
    time: was.time?.start !== is.time?.start || was.time?.end !== is.time?.end,
    room: was.room !== is.room,
    title: was.title !== is.title,
    recorded: !was.recorded && is.recorded,
  };
  return ORDER.filter((difference) => found[difference]);
}

const ORDER = ['cancelled', 'restored', 'time', 'room', 'title', 'recorded'] as const satisfies Difference[];
