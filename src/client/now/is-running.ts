import { conferenceZone } from '../dom/page.ts';
import { createIsoTime } from '../zone/zone-time.ts';
import { now } from './clock.ts';
import { runsOn } from './moment.ts';

/** @param dates calendar days at the venue, divided by spaces */
export function isRunning(dates = ''): boolean {
  const isoTime = createIsoTime(conferenceZone());
  return runsOn(dates.split(' '), now(), (time) => isoTime(time).slice(0, 10));
}
