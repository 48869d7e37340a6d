import type { Span } from '../../catalog/text/span.ts';

/** Where a session stands in time; the names are those of links that are of use then. */
export type Phase = 'before' | 'during' | 'after';

export const phaseAt = ({ start, end }: Span, time: number): Phase =>
  time < start ? 'before' : time < end ? 'during' : 'after';

const MINUTE = 60_000;
/** Until then a visitor counts the minutes. */
const SOON = 60;

/** Whole minutes until a start, rounded up, while they are worth counting. */
export function minutesUntil(start: number, time: number): number | undefined {
  const minutes = Math.ceil((start - time) / MINUTE);
  return minutes > 0 && minutes <= SOON ? minutes : undefined;
}
