import type { Day } from '../model/catalog.ts';
import type { ViewContext } from './context.ts';
import { dayGrid, type Grid } from './grid.ts';
import { pageHead, type PageHead } from './page-head.ts';

export interface DayPage {
  readonly head: PageHead;
  readonly date: string;
  readonly title: string;
  readonly days: readonly DayLink[];
  readonly grid: Grid;
  readonly calendar: string;
}

export interface DayLink {
  readonly date: string;
  readonly label: string;
  readonly url: string;
  readonly current: boolean;
  readonly count: number;
}

export interface DayWords {
  readonly schedule: string;
  /** Heading of sessions that have neither room nor track. */
  readonly elsewhere: string;
}

export function dayPage(day: Day, context: ViewContext, words: DayWords): DayPage {
  const title = context.format.dayFull(day.date);
  const titles = day.sessions.map((session) => Object.values(session.texts)[0]?.title ?? session.id);
  return {
    head: pageHead(
      {
        title: `${words.schedule}: ${title}`,
        description: `${title}: ${titles.join('; ')}`,
        address: (to) => to.day(day.date),
      },
      context,
    ),
    date: day.date,
    title,
    days: dayLinks(context, day.date),
    grid: dayGrid(day, context, words.elsewhere),
    calendar: context.to.day(day.date, 'ics'),
  };
}

export function dayLinks({ catalog, format, to }: ViewContext, current?: string): DayLink[] {
  return catalog.days.map(({ date, sessions }) => ({
    date,
    label: format.dayShort(date),
    url: to.day(date),
    current: date === current,
    count: sessions.filter(({ kind }) => kind !== 'break').length,
  }));
}
