/** Sessions under the headings of their days and times, in the markup of components/Timetable.astro. */
import { element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import type { RowWords } from '../dom/row-words.ts';
import { sessionRow } from '../dom/session-row.ts';
import { addresses } from '../programme/addresses.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement } from '../zone/time-element.ts';
import { createZoneFormat } from '../zone/zone-format.ts';

export interface TimetableRow {
  readonly session: ProgrammeSession;
  readonly element: HTMLElement;
}

/** @param sessions in the order of the programme */
export function timetable(
  sessions: readonly ProgrammeSession[],
  t: RowWords,
): { readonly days: readonly HTMLElement[]; readonly rows: readonly TimetableRow[] } {
  const zone = conferenceFormat();
  const rows = sessions.map((session) => ({ session, element: sessionRow(session, t) }));
  const byDay = Map.groupBy(rows, ({ session }) => session.day);
  const days = [...byDay].map(([date, day]) => {
    const section = element('section', 'day');
    section.dataset['day'] = date ?? '';
    section.append(date === undefined ? element('h2', '', t('session.unscheduled')) : dayHeading(date));
    for (const [start, same] of Map.groupBy(day, ({ session }) => session.time?.start)) {
      const list = element('ul', 'rows');
      list.append(...same.map(({ element }) => element));
      if (start === undefined) section.append(list);
      else {
        const slot = element('div', 'slot');
        const heading = element('h3');
        heading.append(timeElement(zone, start, date));
        slot.append(heading, list);
        section.append(slot);
      }
    }
    return section;
  });
  return { days, rows };
}

function dayHeading(date: string): HTMLElement {
  // A plain date has no zone; noon UTC keeps it the same day.
  const text = createZoneFormat(pageLanguage(), 'UTC').dayFull(Date.parse(`${date}T12:00Z`));
  const day = element('time', '', text);
  day.dateTime = date;
  const link = element('a');
  link.href = addresses().day(date);
  link.append(day);
  const heading = element('h2');
  heading.append(link);
  return heading;
}
