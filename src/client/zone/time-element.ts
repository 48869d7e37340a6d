/** Times in the page, as the server prints them: elements, so that they follow a change of zone. */
import type { ZoneFormat } from './zone-format.ts';
import { element } from '../dom/element.ts';
import type { RowWords } from '../dom/row-words.ts';

export function timeElement(zone: ZoneFormat, time: number): HTMLTimeElement {
  const made = element('time', '', zone.clock(time));
  made.dateTime = zone.iso(time);
  return made;
}

/** "until 14:50". The words around the time differ by language. */
export function until(zone: ZoneFormat, end: number, t: RowWords): (string | Node)[] {
  const [before = '', after = ''] = t('row.until', { time: '\n' }).split('\n');
  return [before, timeElement(zone, end), after];
}
