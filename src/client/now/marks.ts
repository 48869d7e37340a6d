/** Which of the sessions of a list are over, on, or next. */
import type { Span } from '../../catalog/text/span.ts';

export interface Planned extends Span {
  /** Never on or next, yet over in the end. */
  readonly cancelled?: boolean | undefined;
}

export const MARKS = ['is-past', 'is-now', 'is-next'] as const;
export type Mark = (typeof MARKS)[number];

/** Rooms that are a little apart start together to someone who looks where to go, in milliseconds. */
const TOGETHER = 15 * 60_000;

/** @returns the mark of each, in the same order; nothing for what comes later */
export function marksAt(spans: readonly Planned[], time: number): (Mark | undefined)[] {
  let soonest = Infinity;
  for (const { start, cancelled } of spans)
    if (start > time && start < soonest && !cancelled) soonest = start;
  return spans.map(({ start, end, cancelled }) => {
    if (end <= time) return 'is-past';
    if (cancelled) return undefined;
    if (start <= time) return 'is-now';
    return start <= soonest + TOGETHER ? 'is-next' : undefined;
  });
}

/** The mark of sessions that start together: over when all are, on while one is. */
export function markOfGroup(marks: readonly (Mark | undefined)[]): Mark | undefined {
  const live = (['is-now', 'is-next'] as const).find((mark) => marks.includes(mark));
  return live ?? (marks.every((mark) => mark === 'is-past') ? 'is-past' : undefined);
}
