/** How a screen says when something is. */
import { shiftDate } from '../../catalog/text/conference-day.ts';
import { minutesUntil } from '../session/minutes-until.ts';
import type { ZoneFormat } from '../zone/zone-format.ts';
import type { ScreenWords } from './words.ts';

/** "14:50", and "Tomorrow 09:30" or "Saturday, 30 October, 09:30" for what is on another day. */
export function startText(start: number, time: number, zone: ZoneFormat, t: ScreenWords): string {
  const [here, there] = [zone.date(time), zone.date(start)];
  const clock = zone.clock(start);
  if (there === here) return clock;
  if (there === shiftDate(here, 1)) return t('screen.tomorrow', { time: clock });
  return t('screen.day', { day: zone.day(start), time: clock });
}

/** "until 14:50", "until 14:50 · ends in 12 min" */
export function endText(end: number, time: number, zone: ZoneFormat, t: ScreenWords): string {
  const minutes = minutesUntil(end, time);
  const clock = t('screen.until', { time: zone.clock(end) });
  return minutes === undefined ? clock : `${clock} · ${t('screen.endsIn', { count: minutes })}`;
}

/** "14:50 · in 12 min" */
export function soonText(start: number, time: number, zone: ZoneFormat, t: ScreenWords): string {
  const minutes = minutesUntil(start, time);
  const when = startText(start, time, zone, t);
  return minutes === undefined ? when : `${when} · ${t('screen.startsIn', { count: minutes })}`;
}
