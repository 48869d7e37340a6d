/** What a personal list adds to a session: when it ends, and, quietly, what else is chosen for that time. */
import { element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { until } from '../zone/time-element.ts';
import type { ListWords } from './my-list.ts';
import { findOverlaps } from './overlaps.ts';
import type { TimetableRow } from './timetable.ts';

const MOST_NAMED = 3;

export function addOverlapNotes(rows: readonly TimetableRow[], { my: t, row }: ListWords): void {
  const zone = conferenceFormat();
  const names = new Intl.ListFormat(pageLanguage(), { type: 'conjunction' });
  const timed = rows.flatMap((each) => (each.session.time ? [{ ...each, ...each.session.time }] : []));
  for (const { element, start, end } of timed) addEnd(element, until(zone, end, row, zone.date(start)));
  // A session that does not take place is in nobody's way.
  const overlaps = findOverlaps(timed.filter(({ session }) => session.status !== 'cancelled'));
  for (const [{ element: place }, others] of overlaps) {
    const named = others.slice(0, MOST_NAMED).map(({ session }) => session.title.text);
    const more = others.length - named.length;
    const titles = names.format(more > 0 ? [...named, t('my.more', { count: more })] : named);
    place.append(element('p', 'row-overlap', t('my.overlaps', { titles })));
  }
}

/** On the line that says where, if there is one. */
function addEnd(row: HTMLElement, end: readonly (string | Node)[]): void {
  const place = row.querySelector('.row-place');
  const line = element(place ? 'span' : 'p', 'row-until');
  line.append(...end);
  (place ?? row).append(line);
}
