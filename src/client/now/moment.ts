/** What takes place at a moment, and where in a timetable the moment falls. */
import type { Span } from '../../catalog/text/span.ts';

/** Tracks that are a little apart start together to someone who looks where to go, in milliseconds. */
const TOGETHER = 15 * 60_000;

/** Those that run, and those that start soonest after. */
export function nowAndNext<T extends Span>(sessions: readonly T[], time: number): { now: T[]; next: T[] } {
  const soonest = Math.min(...sessions.map(({ start }) => start).filter((start) => start > time));
  return {
    now: sessions.filter(({ start, end }) => start <= time && time < end),
    next: sessions.filter(({ start }) => start > time && start <= soonest + TOGETHER),
  };
}
