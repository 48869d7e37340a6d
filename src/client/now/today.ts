import { conferenceDay } from '../../catalog/text/conference-day.ts';
import { conferenceDayStart, conferenceZone } from '../dom/page.ts';
import { createIsoTime } from '../zone/zone-time.ts';
import { now } from './clock.ts';

/** The conference's day at the venue, `2027-10-29`, which goes on until the next one begins. */
export const today = (): string =>
  conferenceDay(createIsoTime(conferenceZone())(now()), conferenceDayStart());
