import type { Day } from '../model/catalog.ts';
import { breadcrumbs } from '../outputs/json-ld/breadcrumbs.ts';
import { dayData } from '../outputs/json-ld/conference.ts';
import { type CalendarFeed, calendarFeed } from './calendar-file.ts';
import { type LabelText, type TrackTag, trackTag } from './card.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { dayGrid, type Grid } from './grid.ts';
import { imprint, type Imprint } from './imprint.ts';
import { labelLegend } from './label-legend.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface DayPage {
  readonly frame: PageFrame;
  readonly date: string;
  readonly title: string;
  readonly days: readonly DayLink[];
  readonly zone?: ZoneNote | undefined;
  readonly caption: string;
  /** Of the day's sessions, to read its hues by. */
  readonly tracks: readonly TrackTag[];
  /** What the marks beside titles mean. */
  readonly labels: readonly LabelText[];
  /** How many of the lanes are rooms. */
  readonly rooms: number;
  readonly grid: Grid;
  readonly calendar: CalendarFeed;
  readonly imprint: Imprint;
}

export interface DayLink {
  readonly date: string;
  readonly label: string;
  readonly url: string;
  readonly current: boolean;
  readonly count: number;
}

export function dayPage(day: Day, context: ViewContext): DayPage {
  const { format, to, t } = context;
  const title = format.dayFull(day.date);
  const titles = day.sessions.map((session) => Object.values(session.texts)[0]?.title ?? session.id);
  return {
    frame: pageFrame(
      {
        title: `${t('schedule.title')}: ${title}`,
        description: `${title}: ${titles.join('; ')}`,
        address: (to) => to.day(day.date),
        image: to.shareImage(day.date, 'schedule'),
        section: 'schedule',
        jsonLd: [dayData(day, context), breadcrumbs([], title, context)],
      },
      context,
    ),
    date: day.date,
    title,
    days: dayLinks(context, day.date),
    zone: zoneNote(context, day.date),
    caption: t('schedule.caption', { day: title }),
    tracks: context.catalog.tracks
      .filter((track) => day.sessions.some((session) => session.track === track))
      .map((track) => trackTag(track, context)),
    labels: labelLegend(day.sessions, context),
    rooms: day.lanes.filter(({ room }) => room).length,
    grid: dayGrid(day, context),
    calendar: calendarFeed(to.day(day.date, 'ics'), context.format.day(day.date), context),
    imprint: imprint(day.sessions, to.day(day.date), context),
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

/** Days as places of a page that lists all sessions. */
export const dayPlaces = (context: ViewContext): DayLink[] =>
  dayLinks(context)
    .filter(({ date }) => context.catalog.sessions.some(({ slot }) => slot?.date === date))
    .map((day) => ({ ...day, url: `#day-${day.date}` }));
