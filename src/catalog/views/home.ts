/** The conference at a glance. */
import { isScheduled } from '../model/catalog.ts';
import { type SessionCard, sessionCard } from './card.ts';
import { say, type TextLink, type ViewContext } from './context.ts';
import { type DayLink, dayLinks } from './day.ts';
import { conferenceDates, conferenceTitle, pageHead, type PageHead, whenAndWhere } from './page-head.ts';
import { type TrackSummary, trackSummaries } from './tracks.ts';

export interface HomePage {
  readonly head: PageHead;
  readonly title: string;
  readonly description?: string | undefined;
  readonly dates?: string | undefined;
  readonly venue?:
    | {
        readonly name: string;
        readonly address?: string | undefined;
        readonly url?: string | undefined;
        readonly geo?: readonly [number, number] | undefined;
      }
    | undefined;
  readonly links: readonly TextLink[];
  readonly days: readonly DayLink[];
  readonly tracks: readonly TrackSummary[];
  /** Keynotes, in time order. */
  readonly featured: readonly SessionCard[];
  readonly counts: { readonly sessions: number; readonly speakers: number; readonly tracks: number };
}

const MOST_FEATURED = 8;

export function homePage(context: ViewContext): HomePage {
  const { catalog, format } = context;
  const { conference } = catalog;
  const { venue } = conference;
  const dates = conferenceDates(catalog);
  const description = conference.description && say(conference.description, context);
  const keynotes = catalog.sessions.filter(
    (session) => session.kind === 'keynote' && isScheduled(session) && session.status !== 'cancelled',
  );
  return {
    head: pageHead(
      {
        description:
          [whenAndWhere(context), description].filter((part) => part).join('. ') || conferenceTitle(context),
        address: (to) => to.home(),
      },
      context,
    ),
    title: conferenceTitle(context),
    description,
    dates: dates && format.dates(dates.start, dates.end),
    venue: venue && {
      name: say(venue.name, context),
      address: venue.address && say(venue.address, context),
      url: venue.url,
      geo: venue.geo,
    },
    links: conference.links.map(({ label, url }) => ({ text: say(label, context), url })),
    days: dayLinks(context),
    tracks: trackSummaries(context),
    featured: keynotes.slice(0, MOST_FEATURED).map((session) => sessionCard(session, context)),
    counts: {
      sessions: catalog.sessions.filter(({ kind }) => kind !== 'break' && kind !== 'social').length,
      speakers: catalog.speakers.length,
      tracks: catalog.tracks.length,
    },
  };
}
