/** Free time between sessions, with what fits into it a press away. */
import { button, element } from '../dom/element.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { sessionRow } from '../dom/session-row.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement, until } from '../zone/time-element.ts';
import type { Gap } from './gaps.ts';
import type { ListWords } from './my-list.ts';
import { phrase } from './phrase.ts';
import type { TimetableRow } from './timetable.ts';

const A_FEW = 5;

/** Each stands behind the hour of the session that it begins after. @param opened by start, kept from one showing to the next */
export function addGapNotes(
  rows: readonly TimetableRow[],
  gaps: readonly Gap[],
  opened: Set<number>,
  words: ListWords,
): void {
  const hours = new Map(rows.map(({ session, element: row }) => [session, row.closest('.slot')]));
  for (const gap of gaps) lastHour(hours.get(gap.after), gap)?.after(gapNote(gap, opened, words));
}

/** The last hour of the list that begins before the gap does. */
function lastHour(hour: Element | null | undefined, { start }: Gap): Element | undefined {
  let last = hour ?? undefined;
  for (let next = last?.nextElementSibling; next?.matches('.slot'); next = next.nextElementSibling) {
    if (Date.parse(next.querySelector('time')?.dateTime ?? '') >= start) break;
    last = next;
  }
  return last;
}

function gapNote({ start, end, fits }: Gap, opened: Set<number>, { my: t, row }: ListWords): HTMLElement {
  const zone = conferenceFormat();
  const note = element('details', 'free-time');
  const summary = element('summary');
  const span = [timeElement(zone, start), '–', timeElement(zone, end, zone.date(start))];
  summary.append(...phrase((values) => t('my.gap', { ...values, count: fits.length }), { span }));
  const list = element('ul', 'rows');
  note.append(summary, list);

  const show = (most: number): void => {
    const added = fits.slice(list.childElementCount, most).map((session) => {
      const item = sessionRow(session, row);
      if (session.time) {
        const when = element('p', 'row-when');
        const { start: from, end: to } = session.time;
        when.append(timeElement(zone, from), ' ', ...until(zone, to, row, zone.date(from)));
        item.prepend(when);
      }
      return item;
    });
    list.append(...added);
    announceSessions(list);
  };
  const more = button('action', t('my.more', { count: fits.length - A_FEW }), () => {
    const before = list.childElementCount;
    show(fits.length);
    more.remove();
    list.children[before]?.querySelector('a')?.focus();
  });
  note.addEventListener('toggle', () => {
    if (!note.open) {
      opened.delete(start);
      return;
    }
    opened.add(start);
    if (list.childElementCount > 0) return;
    show(A_FEW);
    if (fits.length > A_FEW) note.append(more);
  });
  note.open = opened.has(start);
  return note;
}
