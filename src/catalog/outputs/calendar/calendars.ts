/** Sessions as calendar entries, and the calendars that gather them. */
import { isScheduled, type ScheduledSession, type Session } from '../../model/catalog.ts';
import { listed } from '../../model/parts.ts';
import type { SessionRevision } from '../../model/revisions.ts';
import {
  buildingAndFloor,
  choose,
  conferenceTitle,
  roomName,
  say,
  sessionTitle,
  speakerName,
  trackTitle,
  type Wording,
} from '../../model/wording.ts';
import type { RouteOptions } from '../../routes.ts';
import { type CalendarEvent, calendarText, eventText } from './ical.ts';

/** Words of the interface that stand in entries. */
export type CalendarWord =
  `calendar.${'cancelled' | 'speakers' | 'time' | 'noPlace'}` | `session.${'stream' | 'chat'}`;

export interface CalendarSources {
  readonly t: (word: CalendarWord, values?: Readonly<Record<string, string>>) => string;
  readonly revisionOf: (session: Session) => SessionRevision;
}

/**
 * One calendar of sessions in the order given; what is not scheduled yet cannot be in it.
 * @param name what the calendar is called in an app; the conference's name stands before it
 * @param file address of the calendar on this site
 */
export type CalendarOf = (sessions: readonly Session[], name: string | undefined, file: string) => string;

/** The calendars of a conference in one language. A session stands in many of them, and its entry is made once. */
export function createCalendars(wording: Wording, sources: CalendarSources): CalendarOf {
  const entries = new Map<Session, string>();
  const entryOf = (session: ScheduledSession): string => {
    const text = entries.get(session) ?? eventText(calendarEvent(session, wording, sources));
    entries.set(session, text);
    return text;
  };
  const { conference } = wording.catalog;
  return (sessions, name, file) =>
    calendarText(
      {
        name: calendarName(name, wording),
        ...(conference.description && { description: say(conference.description, wording) }),
        timeZone: conference.timeZone,
        source: wording.routes.absolute(file),
        language: wording.language,
      },
      listed(sessions.filter(isScheduled)).map(entryOf),
    );
}

function calendarEvent(
  session: ScheduledSession,
  wording: Wording,
  { t, revisionOf }: CalendarSources,
): CalendarEvent {
  const { routes, to, format } = wording;
  const { start, end } = session.slot;
  const title = sessionTitle(session, wording).text;
  const url = routes.absolute(to.session(session.id));
  const place = placeOf(session, wording);
  const names = session.appearances.map(({ speaker }) => speakerName(speaker, wording).text);
  const abstract = choose(session.texts, wording)?.text.abstract.text ?? '';
  const track = session.track && trackTitle(session.track, wording).text;
  const type = session.type && say(session.type.name, wording);
  return {
    uid: sessionUid(session.id, routes.options),
    start,
    end,
    summary: session.status === 'cancelled' ? t('calendar.cancelled', { title }) : title,
    status:
      session.status === 'cancelled'
        ? 'CANCELLED'
        : session.status === 'tentative'
          ? 'TENTATIVE'
          : 'CONFIRMED',
    description: [
      names.length > 0 ? t('calendar.speakers', { names: format.list(names) }) : '',
      t('calendar.time', { time: timeAndPlace(session, wording) }),
      abstract,
      url,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    location: place === '' ? t('calendar.noPlace') : place,
    ...(wording.catalog.conference.venue?.geo && { geo: wording.catalog.conference.venue.geo }),
    url,
    conferences: [
      ...(session.stream === undefined
        ? []
        : [{ feature: 'AUDIO,VIDEO' as const, label: t('session.stream'), url: session.stream }]),
      ...(session.chat === undefined
        ? []
        : [{ feature: 'CHAT' as const, label: t('session.chat'), url: session.chat }]),
    ],
    categories: [track, type, ...session.tags].filter((category) => category !== undefined),
    ...revisionOf(session),
  };
}

/** "Saturday, July 30, 2022, 14:10–14:50 (GMT+8), Loft, The Old Mill", as far as it is known. */
export function timeAndPlace({ slot, room }: Pick<Session, 'slot' | 'room'>, wording: Wording): string {
  const { format } = wording;
  const time =
    slot &&
    `${format.dayFull(format.date(slot.start))}, ${format.clock(slot.start)}–${format.end(slot.start, slot.end)} (${format.timeZone})`;
  return [time, placeOf({ room }, wording)].filter((part) => part).join(', ');
}

/** What a calendar is called in an app: the conference's name, and what of it the calendar holds. */
export function calendarName(name: string | undefined, wording: Wording): string {
  const title = conferenceTitle(wording);
  return name === undefined ? title : `${title}: ${name}`;
}

/**
 * The same in every feed and language: clients tell entries apart by it.
 * @param options where the site is published; two editions on one host differ by their base
 */
export function sessionUid(id: string, { site, base }: Pick<RouteOptions, 'site' | 'base'>): string {
  return `${id}@${new URL(site).hostname}${base.replace(/\/$/, '')}`;
}

/** Room, building, floor, venue, address: as far as they are known. */
export function placeOf({ room }: Pick<Session, 'room'>, wording: Wording): string {
  const { venue } = wording.catalog.conference;
  const where = room ? [roomName(room, wording), ...buildingAndFloor(room, wording)] : [];
  return [...where, venue && say(venue.name, wording), venue?.address && say(venue.address, wording)]
    .filter((part) => part)
    .join(', ');
}
