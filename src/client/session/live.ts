/** What a session's page knows of the time: which of its links are of use now, and on its day, how far away it is. */
import { now } from '../now/clock.ts';
import { today } from '../now/today.ts';
import { markLinks } from './links.ts';

/** @param element says in `data-start`, `data-end` and `data-days` when the session is */
export function startSessionLive(element: HTMLElement): void {
  const { start = '', end = '', days = '' } = element.dataset;
  const span = { start: Date.parse(start), end: Date.parse(end) };
  markLinks(span, now());
  if (days.split(' ').includes(today()))
    void import('./live-line.ts').then(({ keepLine }) => keepLine(element, span));
}
