/** Times: text of a session file to an instant, and an instant to text, always in a named IANA zone. */
import { Temporal } from 'temporal-polyfill';
import { onceEach } from './once-each.ts';

const MINUTE = 60_000;

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Years have four digits in every output, whatever the zone, and also where something ends days later. */
const FIRST = Date.UTC(1000, 0);
const LAST = Date.UTC(9999, 0);

/**
 * Read `2022-07-30T14:10:00`, with a space for the `T`, with or without seconds and offset.
 * Without an offset it is wall time in `timeZone`; a time that a clock change skips moves forward, as RFC 5545 has it.
 * @returns milliseconds since 1970, or nothing when the text is no such time or the day does not exist
 */
export function parseTime(text: string, timeZone: string): number | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, date = '', hour = '', minute = '', second = '00', offset] = match;
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
  try {
    const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    const { epochMilliseconds } = offset
      ? Temporal.Instant.from(`${local}${offset}`)
      : plain.toZonedDateTime(timeZone);
    return FIRST <= epochMilliseconds && epochMilliseconds < LAST ? epochMilliseconds : undefined;
  } catch {
    return undefined;
  }
}

/** `2022-07-30T14:10:00+08:00` */
export const isoTime = inZone((time) => time.toString({ timeZoneName: 'never', smallestUnit: 'second' }));

/** The calendar day of an instant at the venue, `2022-07-30`. */
export const dateOf = inZone((time) => time.toPlainDate().toString());

/** The wall clock of an instant at the venue, `14:10`. */
export const clockOf = inZone((time) => time.toPlainTime().toString({ smallestUnit: 'minute' }));

/** Whether a text is a day that there is, `2022-07-30`. */
export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether a text is the IANA name of a zone, and no bare offset. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** In milliseconds. */
export const minutes = (count: number): number => count * MINUTE;
/** Whole minutes from one instant to another, in milliseconds since 1970 each. */
export const minutesBetween = (start: number, end: number): number => Math.round((end - start) / MINUTE);

/** Makes a text of an instant, in milliseconds since 1970, as a clock in an IANA zone shows it. */
function inZone(
  textOf: (time: Temporal.ZonedDateTime) => string,
): (time: number, timeZone: string) => string {
  const zones = new Map<string, (time: number) => string>();
  return (time, timeZone) => {
    const zone =
      zones.get(timeZone) ??
      onceEach((each: number) =>
        textOf(Temporal.Instant.fromEpochMilliseconds(each).toZonedDateTimeISO(timeZone)),
      );
    zones.set(timeZone, zone);
    return zone(time);
  };
}
