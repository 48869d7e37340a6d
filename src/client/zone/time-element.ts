/** Times in the page, as the server prints them: elements, so that they follow a change of zone. */
import type { ZoneFormat } from './zone-format.ts';
import { element } from '../dom/element.ts';
import type { RowWords } from '../dom/row-words.ts';

export function timeElement(zone: ZoneFormat, time: number): HTMLTimeElement {
  const made = element('time', '', zone.clock(time));
  made.dateTime = zone.iso(time);
  return made;
}

/**
 * A day, short, for beside a time.
 * @param time the instant whose day it is, which decides it in another zone
 * @param date calendar day that it is listed under
 */
export function dayElement(zone: ZoneFormat, time: number, date = zone.date(time)): HTMLTimeElement {
  const made = element('time', '', zone.dayShort(time));
  made.dateTime = date;
  made.dataset['dayOf'] = zone.iso(time);
  return made;
}

/** "until 14:50". The words around the time differ by language. */
export function until(zone: ZoneFormat, end: number, t: RowWords): (string | Node)[] {
  const [before = '', after = ''] = t('row.until', { time: '\n' }).split('\n');
  return [before, timeElement(zone, end), after];
}
