import { isScheduled, type Session } from '../model/catalog.ts';
import { sessionTitle, type Wording } from '../model/wording.ts';
import { calendarName, placeOf } from '../outputs/calendar/calendars.ts';
import {
  webcal,
  type WebCalendars,
  webEntry,
  type WebSubscriptions,
  webSubscriptions,
} from '../outputs/calendar/web-calendars.ts';

/** A calendar to subscribe to or to take a copy of. */
export interface CalendarFile {
  readonly url: string;
  /** The `webcal:` address, which a calendar app keeps up to date. */
  readonly subscribe: string;
}

/** A calendar of several sessions, with the ways to subscribe to it. */
export interface CalendarFeed extends CalendarFile {
  /** Absolute, for whoever has to type it into an app. */
  readonly address: string;
  readonly web: WebSubscriptions;
}

/** What a session's page offers for calendars. */
export interface SessionCalendar {
  /** Absent where the conference does without such files; scripts cut the session out of the whole calendar then. */
  readonly file?: CalendarFile | undefined;
  /** Only for what takes place at a known time. */
  readonly web?: WebCalendars | undefined;
}

/** @param name what of the conference it holds; nothing for the whole */
export function calendarFeed(url: string, name: string | undefined, wording: Wording): CalendarFeed {
  const address = wording.routes.absolute(url);
  return {
    ...calendarFile(url, wording),
    address,
    web: webSubscriptions(address, calendarName(name, wording)),
  };
}

/** @returns nothing where there is nothing to offer */
export function sessionCalendar(session: Session, wording: Wording): SessionCalendar | undefined {
  const { catalog, routes, to } = wording;
  const hasFile = catalog.conference.outputs.sessionCalendars;
  if (!hasFile && !isScheduled(session)) return undefined;
  return {
    file: hasFile ? calendarFile(to.session(session.id, 'ics'), wording) : undefined,
    web:
      isScheduled(session) && session.status !== 'cancelled'
        ? webEntry({
            title: sessionTitle(session, wording).text,
            start: session.slot.start,
            end: session.slot.end,
            location: placeOf(session, wording),
            details: routes.absolute(to.session(session.id)),
          })
        : undefined,
  };
}

const calendarFile = (url: string, { routes }: Wording): CalendarFile => ({
  url,
  subscribe: webcal(routes.absolute(url)),
});
