/** The conference at a glance. */
import { isScheduled } from '../model/catalog.ts';
import { conferenceDates, conferenceTitle, say, type TextLink, whenAndWhere } from '../model/wording.ts';
import { conferenceData } from '../outputs/json-ld.ts';
import type { SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';
import { type DayLink, dayLinks } from './day.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type TrackSummary, trackSummaries } from './tracks.ts';

export interface HomePage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string | undefined;
  /** "29–31 July 2022 · World Trade Hall", or what of it is known. */
  readonly whenAndWhere: string;
  readonly venue?: Venue | undefined;
  readonly links: readonly TextLink[];
  readonly days: readonly DayLink[];
  readonly tracks: readonly TrackSummary[];
  /** Keynotes, in time order. */
  readonly featured: readonly SessionCard[];
  readonly sessions: { readonly url: string; readonly count: number };
  readonly speakers: { readonly count: number };
}

interface Venue {
  readonly name: string;
  readonly address?: string | undefined;
  readonly url?: string | undefined;
  /** Address of a map. */
  readonly map?: string | undefined;
}

const MOST_FEATURED = 8;

export function homePage(context: ViewContext): HomePage {
  const { catalog, format, to, card } = context;
  const { conference } = catalog;
  const dates = conferenceDates(catalog);
  const venue = venueOf(context);
  const description = conference.description && say(conference.description, context);
  const keynotes = catalog.sessions.filter(
    (session) => session.kind === 'keynote' && isScheduled(session) && session.status !== 'cancelled',
  );
  return {
    frame: pageFrame(
      {
        description:
          [whenAndWhere(context), description].filter((part) => part).join('. ') || conferenceTitle(context),
        address: (to) => to.home(),
        section: 'home',
        jsonLd: conferenceData(context),
      },
      context,
    ),
    title: conferenceTitle(context),
    description,
    whenAndWhere: [dates && format.dates(dates.start, dates.end), venue?.name]
      .filter((part) => part)
      .join(' · '),
    venue,
    links: conference.links.map(({ label, url }) => ({ text: say(label, context), url })),
    days: dayLinks(context),
    tracks: trackSummaries(context),
    featured: keynotes.slice(0, MOST_FEATURED).map(card),
    sessions: {
      url: to.sessions(),
      count: catalog.sessions.filter(({ kind }) => kind !== 'break' && kind !== 'social').length,
    },
    speakers: { count: catalog.speakers.length },
  };
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
