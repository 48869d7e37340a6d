/** Which of the visitor's sessions are in each other's way. */
import type { ProgrammeSession } from '../programme/programme.ts';
import { findOverlaps } from './overlaps.ts';

export interface Clash {
  /** By start. */
  readonly sessions: readonly [ProgrammeSession, ProgrammeSession];
  /** The same whichever is first. */
  readonly key: string;
}

/** For each session those others that overlap with it, by start. What does not take place is in nobody's way, nor is a part in that of its whole. */
export function overlapsAmong(
  sessions: readonly ProgrammeSession[],
): ReadonlyMap<ProgrammeSession, readonly ProgrammeSession[]> {
  const timed = sessions.flatMap((session) =>
    session.time && session.status !== 'cancelled' ? [{ session, ...session.time }] : [],
  );
  const found = [...findOverlaps(timed)].map(
    ([{ session }, others]) =>
      [
        session,
        others.map((other) => other.session).filter((other) => !belongTogether(session, other)),
      ] as const,
  );
  return new Map(found.filter(([, others]) => others.length > 0));
}

/** Every two that overlap, once, in the order in which they begin. */
export function findClashes(sessions: readonly ProgrammeSession[]): readonly Clash[] {
  const clashes = new Map<string, Clash>();
  for (const [first, others] of overlapsAmong(sessions)) {
    for (const second of others) {
      const key = clashKey(first.id, second.id);
      if (!clashes.has(key)) clashes.set(key, { sessions: [first, second], key });
    }
  }
  return [...clashes.values()];
}

/** No id holds a slash. */
const clashKey = (first: string, second: string): string => [first, second].toSorted().join('/');

/** A part without a time of its own has that of the whole, as its neighbours in it have. */
function belongTogether(a: ProgrammeSession, b: ProgrammeSession): boolean {
  if (a.partOf === b.id || b.partOf === a.id) return true;
  return a.partOf !== undefined && a.partOf === b.partOf && sameTime(a, b);
}

const sameTime = ({ time: a }: ProgrammeSession, { time: b }: ProgrammeSession): boolean =>
  a?.start === b?.start && a?.end === b?.end;
