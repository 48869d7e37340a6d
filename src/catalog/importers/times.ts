/** Times of other systems as content files have them: the wall clock of the conference. */
import { isoTime, parseTime } from '../text/time.ts';

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * @param text ISO 8601; without an offset it is wall time already
 * @returns `2027-10-29T14:10:00`; with its offset where a clock change makes the wall time mean two moments; nothing for what is no time
 */
export function wallTime(text: string, timeZone: string): string | undefined {
  const time = parseTime(text, timeZone);
  if (time === undefined) return undefined;
  const exact = isoTime(time, timeZone);
  const wall = exact.slice(0, 19);
  return parseTime(wall, timeZone) === time ? wall : exact;
}

/** The zone that a time's offset is, where nothing names a place: `Etc/GMT-1` for `+01:00`. */
export function zoneOfOffset(text: string): string | undefined {
  const [offset] = OFFSET.exec(text) ?? [];
  if (offset === undefined) return undefined;
  const [, sign = '+', hours = '0', rest = '00'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  // These zones have whole hours only, and the signs of POSIX, which are the other way round.
  if (rest !== '00') return undefined;
  return Number(hours) === 0 ? 'Etc/UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${String(Number(hours))}`;
}

/** Minutes of `00:45`, `1:30`, `1:00:00` (hours, minutes, seconds) or `45`. */
export function readDuration(text: string): number | undefined {
  const parts = text.trim().split(':').map(Number);
  if (text.trim() === '' || parts.length > 3 || !parts.every((part) => Number.isInteger(part) && part >= 0))
    return undefined;
  const [first = 0, second = 0] = parts;
  const length = parts.length === 1 ? first : first * 60 + second;
  return length > 0 && length < 10_000 ? length : undefined;
}
