/** Rewrites the times of a page in a zone, and puts the server's texts back. */
import { dayMark } from './time-element.ts';
import type { ZoneFormat } from './zone-format.ts';

const TIMES = 'time[datetime*="T"]';
const DAYS = 'time[data-day-of]';

/** What the server printed. */
const printed = new WeakMap<Element, readonly Node[]>();

export function writeTimes(root: ParentNode, format: ZoneFormat): void {
  for (const day of root.querySelectorAll<HTMLTimeElement>(DAYS)) {
    const time = Date.parse(day.dataset['dayOf'] ?? '');
    write(day, day.closest('.row-when') ? format.dayShort(time) : format.dayFull(time));
  }
  for (const element of root.querySelectorAll<HTMLTimeElement>(TIMES)) {
    const time = Date.parse(element.dateTime);
    const sameDay = format.date(time) === dateBeside(element, format);
    write(element, format.clock(time), ...(sameDay ? [] : [dayMark(format, time)]));
  }
}

export function restoreTimes(root: ParentNode): void {
  for (const element of root.querySelectorAll(`${TIMES}, ${DAYS}`)) {
    const content = printed.get(element);
    if (content) element.replaceChildren(...content);
  }
}

function write(element: Element, ...content: (string | Node)[]): void {
  if (!printed.has(element)) printed.set(element, [...element.childNodes]);
  element.replaceChildren(...content);
}

/** The date that a reader takes a time for: of its start, of the date printed beside it, or of the day it is listed under. */
function dateBeside(element: HTMLTimeElement, format: ZoneFormat): string {
  const start =
    startOf(element) ??
    element.closest('.row-when, .fact-when')?.querySelector<HTMLElement>(DAYS)?.dataset['dayOf'];
  if (start !== undefined) return format.date(Date.parse(start));
  const listedUnder = element.closest<HTMLElement>('[data-day]')?.dataset['day'];
  return listedUnder || element.dateTime.slice(0, 10);
}

/** Of an end, when it began. */
function startOf(element: HTMLTimeElement): string | undefined {
  if (element.matches('.cell-end')) return element.closest('tr')?.dataset['start'];
  const before = element.previousElementSibling;
  return before instanceof HTMLTimeElement && before.matches(TIMES) ? before.dateTime : undefined;
}
