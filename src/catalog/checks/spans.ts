import type { Span } from '../text/span.ts';
import { clockOf, dateOf } from '../text/time.ts';

/** Start and end, with their dates where it goes on after midnight. */
export function spanTexts({ start, end }: Span, timeZone: string): [start: string, end: string] {
  const oneDay = dateOf(start, timeZone) === dateOf(end - 1, timeZone);
  const print = (time: number): string =>
    [...(oneDay ? [] : [dateOf(time, timeZone)]), clockOf(time, timeZone)].join(' ');
  return [print(start), print(end)];
}
