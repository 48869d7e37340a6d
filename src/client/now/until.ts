import { t } from '../words.ts';
import type { ZoneFormat } from '../zone/zone-format.ts';

/** "until 14:50". The words around the time differ by language; the time is an element, so that it follows a change of zone. */
export function until(zone: ZoneFormat, end: number): (string | Node)[] {
  const [before = '', after = ''] = t('my.until', { time: '\n' }).split('\n');
  return [before, timeElement(zone, end), after];
}

/** A time as the server prints it. */
export function timeElement(zone: ZoneFormat, time: number): HTMLTimeElement {
  const element = document.createElement('time');
  element.dateTime = zone.iso(time);
  element.textContent = zone.clock(time);
  return element;
}
