/** Ways between buildings for which the visitor's sessions leave no time. */
import type { Programme, ProgrammeSession } from '../programme/programme.ts';

const MINUTE = 60_000;

export interface TightWalk {
  readonly from: ProgrammeSession;
  readonly to: ProgrammeSession;
  /** On foot. */
  readonly walk: number;
  /** Minutes from the end of the one to the start of the other. */
  readonly time: number;
}

/** @returns 0 inside one building, and where nobody said */
export function walkingMinutes(walking: Programme['walking'], from?: string, to?: string): number {
  if (walking === undefined || from === undefined || to === undefined || from === to) return 0;
  if (typeof walking === 'number') return walking;
  const way = walking.find(({ between }) => between.includes(from) && between.includes(to));
  return way?.minutes ?? 0;
}

/** Of each two sessions that follow each other without overlapping. */
export function tightWalks(
  sessions: readonly ProgrammeSession[],
  walking: Programme['walking'],
): readonly TightWalk[] {
  const timed = sessions
    .flatMap((session) =>
      session.time && session.status !== 'cancelled' ? [{ session, ...session.time }] : [],
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return timed.slice(1).flatMap((to, index) => {
    const from = timed[index];
    if (!from || to.start < from.end) return [];
    const walk = walkingMinutes(walking, from.session.building, to.session.building);
    const time = Math.floor((to.start - from.end) / MINUTE);
    return time < walk ? [{ from: from.session, to: to.session, walk, time }] : [];
  });
}
