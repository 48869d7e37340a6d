/** The pages of a booklet: a title, then a page a day, or several, in letters that keep a day on its page, or all on one sheet, if they can. */
import { element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import { isCut } from '../print/fit.ts';
import { laySheets } from '../print/sheets.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { createZoneFormat } from '../zone/zone-format.ts';
import { PAGES } from './impose.ts';
import type { BookletWords } from './words.ts';

/** In millimetres on A4, largest first. */
const SMALLEST = '2.2';
const SIZES = ['3.3', '3', '2.7', '2.4', SMALLEST] as const;

/** @param sessions in the order of the programme */
export function bookletPages(
  title: string,
  sessions: readonly ProgrammeSession[],
  t: BookletWords,
): HTMLElement[] {
  const days = [...Map.groupBy(sessions, ({ day }) => day)];
  const cover = coverPage(
    title,
    days.flatMap(([date]) => (date === undefined ? [] : [dayName(date)])),
    sessions.length,
    t,
  );
  const layAt = (size: string): HTMLElement[] => {
    const desk = element('section', 'sheet booklet-desk');
    desk.style.setProperty('--size', size);
    laySheets([desk]);
    const pages = days.flatMap(([date, day]) =>
      dayPages(desk, date === undefined ? t('booklet.unscheduled') : dayName(date), day, t),
    );
    for (const page of pages) page.style.setProperty('--size', size);
    return pages;
  };
  const sizeWithAtMost = (count: number): string | undefined =>
    SIZES.find((size) => layAt(size).length <= count);
  const pages = layAt(sizeWithAtMost(days.length) ?? sizeWithAtMost(PAGES - 1) ?? SMALLEST);
  return [cover, ...pages];
}

/** Fill pages with the sessions of a day, each until one more would be cut. */
function dayPages(
  desk: HTMLElement,
  name: string,
  sessions: readonly ProgrammeSession[],
  t: BookletWords,
): HTMLElement[] {
  const pages: HTMLElement[] = [];
  const turn = (): HTMLElement => {
    const page = element('article', 'booklet-page');
    page.append(element('h2', '', pages.length === 0 ? name : t('booklet.continued', { day: name })));
    desk.append(page);
    pages.push(page);
    return page;
  };
  let page = turn();
  for (const session of sessions) {
    const row = bookletRow(session, t);
    page.append(row);
    if (!isCut(page) || page.children.length === 2) continue;
    page = turn();
    page.append(row);
  }
  return pages;
}

function bookletRow({ title, room, people, time, status }: ProgrammeSession, t: BookletWords): HTMLElement {
  const row = element('div', `booklet-row ${status}`);
  const { clock } = conferenceFormat();
  const when = time ? `${clock(time.start)}–${clock(time.end)}` : '';
  row.append(element('p', 'booklet-when', [when, room].filter((part) => part).join(' · ')));
  const heading = element('p', 'booklet-session', title.text);
  if (title.lang !== undefined) heading.lang = title.lang;
  row.append(heading);
  if (status === 'cancelled') row.append(element('p', '', t('booklet.cancelled')));
  if (people.length > 0) row.append(element('p', '', people.map(({ text }) => text).join(', ')));
  return row;
}

function coverPage(title: string, days: readonly string[], count: number, t: BookletWords): HTMLElement {
  const cover = element('article', 'booklet-page booklet-cover');
  cover.append(
    element('p', 'booklet-name', title),
    element('p', '', t('booklet.mine')),
    ...days.map((day) => element('p', 'booklet-day', day)),
    element('p', '', t('booklet.count', { count })),
  );
  return cover;
}

/** A plain date has no zone; noon UTC keeps it the same day. */
const dayName = (date: string): string =>
  createZoneFormat(pageLanguage(), 'UTC').day(Date.parse(`${date}T12:00Z`));
