/** The days of a conference, which may begin later than the calendar's. Browsers run this too, so it knows no time zones. */

const NOON = 'T12:00:00Z';
const DAY = 86_400_000;

/**
 * The conference day of a moment: what is earlier than `dayStart` belongs to the evening before.
 * @param wallTime the venue's wall clock, `2022-07-30T00:30:00`, with or without an offset behind it
 * @param dayStart `06:00`
 * @returns `2022-07-29`
 */
export function conferenceDay(wallTime: string, dayStart: string): string {
  const [date = '', clock = ''] = wallTime.split('T');
  return clock < dayStart ? shiftDate(date, -1) : date;
}

/** A date some days later, or earlier for a negative number. */
export function shiftDate(date: string, days: number): string {
  // A plain date has no zone; noon UTC keeps it the same day.
  const [shifted = ''] = new Date(Date.parse(date + NOON) + days * DAY).toISOString().split('T');
  return shifted;
}

/** How many days the second date is after the first. */
export const daysApart = (first: string, second: string): number =>
  Math.round((Date.parse(second + NOON) - Date.parse(first + NOON)) / DAY);
