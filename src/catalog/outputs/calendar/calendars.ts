/** Sessions as calendar entries, and the calendars that gather them. */
import { isScheduled, type ScheduledSession, type Session } from '../../model/catalog.ts';
import type { SessionRevision } from '../../model/revisions.ts';
import type { RouteOptions } from '../../routes.ts';
import { roomName, sessionTitle, speakerName, trackTitle } from '../../views/card.ts';
import { choose, say, type ViewContext } from '../../views/context.ts';
import { conferenceTitle } from '../../views/page-head.ts';
import { type CalendarEvent, calendarText, eventText } from './ical.ts';

export interface CalendarWords {
  readonly cancelled: (title: string) => string;
  readonly speakers: (names: string) => string;
  readonly time: (time: string) => string;
  /** Stands for the place where none is known, as some apps drop entries without one. */
  readonly noPlace: string;
}

export interface CalendarContext {
  readonly view: ViewContext;
  readonly words: CalendarWords;
  readonly revisionOf: (session: Session) => SessionRevision;
}

/**
 * One calendar of sessions in the order given; what is not scheduled yet cannot be in it.
 * @param name what the calendar is called in an app; the conference's name stands before it
 * @param file address of the calendar on this site
 */
export function sessionsCalendar(
  sessions: readonly Session[],
  name: string | undefined,
  file: string,
  context: CalendarContext,
): string {
  const { view } = context;
  const { conference } = view.catalog;
  const title = conferenceTitle(view);
  return calendarText(
    {
      name: name === undefined ? title : `${title}: ${name}`,
      ...(conference.description && { description: say(conference.description, view) }),
      timeZone: conference.timeZone,
      source: view.routes.absolute(file),
      language: view.language,
    },
    sessions.filter(isScheduled).map((session) => sessionEvent(session, context)),
  );
}

/** An entry stands in many calendars, in the same words in each. */
const events = new WeakMap<CalendarContext, Map<string, string>>();

function sessionEvent(session: ScheduledSession, context: CalendarContext): string {
  const known = events.get(context) ?? new Map<string, string>();
  events.set(context, known);
  const text = known.get(session.id) ?? eventText(calendarEvent(session, context));
  known.set(session.id, text);
  return text;
}

function calendarEvent(
  session: ScheduledSession,
  { view, words, revisionOf }: CalendarContext,
): CalendarEvent {
  const { routes, to, format } = view;
  const { start, end, date } = session.slot;
  const title = sessionTitle(session, view).text;
  const url = routes.absolute(to.session(session.id));
  const place = placeOf(session, view);
  const names = session.appearances.map(({ speaker }) => speakerName(speaker, view).text);
  const time = `${format.dayFull(date)}, ${format.span(start, end)} (${format.timeZone})`;
  const abstract = choose(session.texts, view)?.text.abstract.text ?? '';
  const track = session.track && trackTitle(session.track, view);
  const type = session.type && say(session.type.name, view);
  return {
    uid: sessionUid(session.id, routes.options),
    start,
    end,
    summary: session.status === 'cancelled' ? words.cancelled(title) : title,
    status:
      session.status === 'cancelled'
        ? 'CANCELLED'
        : session.status === 'tentative'
          ? 'TENTATIVE'
          : 'CONFIRMED',
    description: [
      names.length > 0 ? words.speakers(format.list(names)) : '',
      words.time([time, place].filter((part) => part !== '').join(', ')),
      abstract,
      url,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    location: place === '' ? words.noPlace : place,
    ...(view.catalog.conference.venue?.geo && { geo: view.catalog.conference.venue.geo }),
    url,
    categories: [track, type, ...session.tags].filter((category) => category !== undefined),
    ...revisionOf(session),
  };
}

/**
 * The same in every feed and language: clients tell entries apart by it.
 * @param options where the site is published; two editions on one host differ by their base
 */
export function sessionUid(id: string, { site, base }: Pick<RouteOptions, 'site' | 'base'>): string {
  return `${id}@${new URL(site).hostname}${base.replace(/\/$/, '')}`;
}

function placeOf(session: Session, view: ViewContext): string {
  const { venue } = view.catalog.conference;
  const room = session.room && roomName(session.room, view);
  return [room, venue && say(venue.name, view), venue?.address && say(venue.address, view)]
    .filter((part) => part)
    .join(', ');
}
