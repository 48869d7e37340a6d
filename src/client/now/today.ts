/** The day of the conference that it is at the venue, and whether the conference has any use for it. */
import { conferenceDay, shiftDate } from '../../catalog/text/conference-day.ts';
import { conferenceDays, conferenceDayStart, conferenceZone } from '../dom/page.ts';
import { createIsoTime } from '../zone/zone-time.ts';
import { now } from './clock.ts';

/** The conference's day at the venue, `2027-10-29`, which goes on until the next one begins. */
export const today = (): string =>
  conferenceDay(createIsoTime(conferenceZone())(now()), conferenceDayStart());

export type Phase = 'before' | 'eve' | 'during' | 'after';

/** Where the conference's days stand to today; `eve` is the day before the first. Nothing without days. */
export function phase(): Phase | undefined {
  const days = conferenceDays();
  const [first, last, day] = [days[0], days.at(-1), today()];
  if (first === undefined || last === undefined) return undefined;
  if (day > last) return 'after';
  if (day >= first) return 'during';
  return day === shiftDate(first, -1) ? 'eve' : 'before';
}
