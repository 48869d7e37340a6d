/** What a personal list adds to a session: when it ends, and, quietly, what else is chosen for that time. */
import { element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { until } from '../zone/time-element.ts';
import { overlapsAmong } from './clashes.ts';
import type { ListWords } from './my-list.ts';
import type { TimetableRow } from './timetable.ts';

const MOST_NAMED = 3;

/** @param mine of the rows' sessions those that are the visitor's */
export function addOverlapNotes(
  rows: readonly TimetableRow[],
  mine: readonly ProgrammeSession[],
  { my: t, row }: ListWords,
): void {
  const zone = conferenceFormat();
  const names = new Intl.ListFormat(pageLanguage(), { type: 'conjunction' });
  const overlaps = overlapsAmong(mine);
  for (const { session, element: place } of rows) {
    if (session.time) addEnd(place, until(zone, session.time.end, row, zone.date(session.time.start)));
    const others = overlaps.get(session) ?? [];
    if (others.length === 0) continue;
    const named = others.slice(0, MOST_NAMED).map(({ title }) => title.text);
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
