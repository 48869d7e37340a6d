/** Times in the page, as the server prints them: elements, so that they follow a change of zone. */
import type { ZoneFormat } from './zone-format.ts';
import { element } from '../dom/element.ts';
import type { RowWords } from '../dom/row-words.ts';

/** @param day the date that a reader takes the time for; another one is marked */
export function timeElement(zone: ZoneFormat, time: number, day = zone.date(time)): HTMLTimeElement {
  const made = element('time', '', zone.clock(time));
  made.dateTime = zone.iso(time);
  if (day !== zone.date(time)) made.append(dayMark(zone, time));
  return made;
}

/** A day, short, for beside a time. @param time the instant whose day it is, which decides it in another zone */
export function dayElement(zone: ZoneFormat, time: number): HTMLTimeElement {
  const made = element('time', '', zone.dayShort(time));
  made.dateTime = zone.date(time);
  made.dataset['dayOf'] = zone.iso(time);
  return made;
}

/** "until 14:50". The words around the time differ by language; an end at midnight still belongs to the day before. */
export function until(zone: ZoneFormat, end: number, t: RowWords, day: string): (string | Node)[] {
  const [before = '', after = ''] = t('row.until', { time: '\n' }).split('\n');
  const sameDay = zone.date(end - 1) === day;
  return [before, timeElement(zone, end, sameDay ? undefined : day), after];
}

/** The day of a time that falls on another one than it stands under. */
export function dayMark(zone: ZoneFormat, time: number): HTMLElement {
  const mark = element('span', 'other-day');
  const [seen, heard] = [
    element('span', '', zone.weekday(time)),
    element('span', 'visually-hidden', zone.day(time)),
  ];
  seen.ariaHidden = 'true';
  mark.append(' ', seen, heard);
  return mark;
}
