/** The conference at a glance. */
import { isScheduled, type Session } from '../model/catalog.ts';
import { conferenceDates, conferenceTitle, say, type TextLink, whenAndWhere } from '../model/wording.ts';
import { conferenceData } from '../outputs/json-ld/conference.ts';
import { type CalendarFeed, calendarFeed } from './calendar-file.ts';
import type { SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';
import { sessionsFeed } from './feed-link.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type HomeDay, homeDay } from './home-days.ts';
import { type Keynote, keynote } from './home-keynotes.ts';
import { type ScheduleApps, scheduleApps } from './schedule-apps.ts';
import { type TrackSummary, trackSummaries } from './tracks.ts';

export interface HomePage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string | undefined;
  /** "29–31 July 2022", where it is known. */
  readonly dates?: string | undefined;
  readonly venue?: Venue | undefined;
  readonly links: readonly TextLink[];
  readonly days: readonly HomeDay[];
  readonly tracks: readonly TrackSummary[];
  /** In time order. */
  readonly keynotes: readonly Keynote[];
  /** Nothing while there are none. */
  readonly recordings?: Recordings | undefined;
  readonly sessions: { readonly url: string; readonly count: number };
  readonly speakers: { readonly count: number };
  /** Of all sessions; nothing while none has a time. */
  readonly calendar?: CalendarFeed | undefined;
  readonly apps?: ScheduleApps | undefined;
}

interface Recordings {
  /** Of the list of all. */
  readonly url: string;
  readonly count: number;
  /** Some of them, one of each track first; keynotes have a place of their own. */
  readonly cards: readonly SessionCard[];
}

interface Venue {
  readonly name: string;
  readonly address?: string | undefined;
  readonly url?: string | undefined;
  /** Address of a map. */
  readonly map?: string | undefined;
}

const MOST_KEYNOTES = 8;
const MOST_RECORDINGS = 6;

export function homePage(context: ViewContext): HomePage {
  const { catalog, format, to } = context;
  const { conference } = catalog;
  const dates = conferenceDates(catalog);
  const venue = venueOf(context);
  const description = conference.description && say(conference.description, context);
  const keynotes = catalog.sessions
    .filter(isScheduled)
    .filter(({ kind, status }) => kind === 'keynote' && status !== 'cancelled');
  return {
    frame: pageFrame(
      {
        description:
          [whenAndWhere(context), description].filter((part) => part).join('. ') || conferenceTitle(context),
        address: (to) => to.home(),
        section: 'home',
        feeds: sessionsFeed(context),
        jsonLd: [conferenceData(context)],
      },
      context,
    ),
    title: conferenceTitle(context),
    description,
    dates: dates && format.dates(dates.start, dates.end),
    venue,
    links: conference.links.map(({ label, url }) => ({ text: say(label, context), url })),
    days: catalog.days.map((day) => homeDay(day, context)),
    tracks: trackSummaries(context),
    keynotes: keynotes.slice(0, MOST_KEYNOTES).map((session) => keynote(session, context)),
    recordings: recordingsOf(catalog.sessions, context),
    sessions: {
      url: to.sessions(),
      count: catalog.sessions.filter(({ kind }) => kind !== 'break' && kind !== 'social').length,
    },
    speakers: { count: catalog.speakers.length },
    calendar: catalog.days.length > 0 ? calendarFeed(to.calendar(), undefined, context) : undefined,
    apps: scheduleApps(context),
  };
}

function recordingsOf(sessions: readonly Session[], { card, to }: ViewContext): Recordings | undefined {
  const recorded = sessions.filter((session) => card(session).recorded);
  if (recorded.length === 0) return undefined;
  const talks = recorded.filter(({ kind }) => kind !== 'keynote');
  const firsts = new Set([...Map.groupBy(talks, ({ track }) => track).values()].map(([first]) => first));
  const rank = (session: Session): number => (firsts.has(session) ? 0 : talks.includes(session) ? 1 : 2);
  const shown = recorded.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_RECORDINGS);
  return { url: `${to.sessions()}?recorded=1`, count: recorded.length, cards: shown.map(card) };
}

function venueOf(context: ViewContext): Venue | undefined {
  const { venue } = context.catalog.conference;
  if (!venue) return undefined;
  const { name, address, url, geo } = venue;
  const [latitude, longitude] = geo?.map(String) ?? [];
  return {
    name: say(name, context),
    address: address && say(address, context),
    url,
    map:
      latitude && longitude
        ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}&zoom=17`
        : undefined,
  };
}
