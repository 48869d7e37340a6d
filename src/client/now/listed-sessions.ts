/** The sessions of a page's timetable or grid, with the times that stand beside them. */
import type { Planned } from './marks.ts';

export interface ListedSession extends Planned {
  readonly element: HTMLElement;
  /** The row of the grid, or the group of the list, that its start is the heading of. */
  readonly hour: Element | null;
}

const MINUTE = 60_000;

/** @returns those with a time, in the order of the page */
export function listedSessions(root: ParentNode): ListedSession[] {
  return [...root.querySelectorAll<HTMLElement>('[data-day] [data-session]')].flatMap((element) => {
    const hour = element.closest<HTMLElement>('.slot, tr');
    const start = Date.parse(hour?.dataset['start'] ?? timeIn(hour ?? element, 'time[datetime*="T"]'));
    const end = element.dataset['minutes']
      ? start + Number(element.dataset['minutes']) * MINUTE
      : Date.parse(timeIn(element, '.cell-end'));
    return end > start
      ? [{ element, hour, start, end, cancelled: element.classList.contains('cancelled') }]
      : [];
  });
}

const timeIn = (root: Element, selector: string): string =>
  root.querySelector<HTMLTimeElement>(selector)?.dateTime ?? '';
