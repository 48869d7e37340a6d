/**
 * The schedule as frab and c3voc have it: what `schedule.xml` and `schedule.json` say alike, each in its own shape.
 * https://github.com/voc/schedule has both schemas; apps ask for more than these, which is noted where it shows.
 */
import type { Conference } from '../../content/conference.ts';
import type { Day, Speaker } from '../../model/catalog.ts';
import { conferenceDates, conferenceTitle, trackTitle, type Wording } from '../../model/wording.ts';
import { shiftDate } from '../../text/conference-day.ts';
import { isoTime, minutes, parseTime } from '../../text/time.ts';
import { createEvents, eventKeys, type EventWord, type ScheduleEvent } from './events.ts';
import { createIdentifiers, type Sha1 } from './identifiers.ts';
import { createRooms, type ScheduleRoom } from './rooms.ts';
import { conferenceAcronym, identifierOf } from './slugs.ts';

export interface ScheduleSources {
  readonly t: (word: EventWord, values?: Readonly<Record<string, string>>) => string;
  readonly sha1: Sha1;
  /** Address of someone's portrait, absolute. */
  readonly avatarOf: (speaker: Speaker) => string | undefined;
  /** Changes whenever the content does, and only then. */
  readonly version: string;
}

export interface Schedule {
  readonly version: string;
  readonly conference: ScheduleConference;
  readonly days: readonly ScheduleDay[];
}

/** Dates are days such as `2022-07-29`, the last one included; addresses are absolute. */
export interface ScheduleConference {
  readonly acronym: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly url: string;
  /** `#b4472f` */
  readonly color?: string | undefined;
  readonly tracks: readonly { readonly name: string; readonly slug: string }[];
  readonly rooms: readonly ScheduleRoom[];
}

/** A conference day. Times are ISO 8601 with the venue's offset; the end is the last minute. */
export interface ScheduleDay {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly room: ScheduleRoom; readonly events: readonly ScheduleEvent[] }[];
}

/** @returns nothing for a conference without times: no app takes an empty schedule */
export function createSchedule(wording: Wording, sources: ScheduleSources): Schedule | undefined {
  const { catalog, routes, to } = wording;
  const { conference, days, tracks, speakers } = catalog;
  const dates = conferenceDates(catalog);
  if (!dates || days.length === 0) return undefined;
  const title = conferenceTitle(wording);
  const acronym = conferenceAcronym(title, dates.start);
  const identifiers = createIdentifiers(routes.absolute(routes.shared('')), sources.sha1);
  const rooms = createRooms(days, wording, { t: sources.t, identifiers });
  const eventOf = createEvents(wording, {
    t: sources.t,
    avatarOf: sources.avatarOf,
    identifiers,
    acronym,
    eventNumbers: identifiers.numbers('session', days.flatMap(eventKeys)),
    personNumbers: identifiers.numbers(
      'speaker',
      speakers.map(({ slug }) => slug),
    ),
  });
  return {
    version: sources.version,
    conference: {
      acronym,
      title,
      ...dates,
      timeZone: conference.timeZone,
      url: routes.absolute(to.home()),
      color: conference.accent,
      tracks: tracks.map((track) => ({
        name: trackTitle(track, wording).text,
        slug: identifierOf(track.id, 'track'),
      })),
      rooms: rooms.all,
    },
    days: days.map((day, index) => ({
      index: index + 1,
      date: day.date,
      ...boundsOf(day, conference),
      rooms: rooms.ofDay(day).map(({ room, sessions }) => ({
        room,
        events: sessions.map((session) => eventOf(session, day.date, room.name)),
      })),
    })),
  };
}

/** From `dayStart` to the minute before the next day's. */
function boundsOf({ date }: Day, { timeZone, dayStart }: Conference): { start: string; end: string } {
  const begin = (day: string): number => parseTime(`${day}T${dayStart}`, timeZone) ?? 0;
  return {
    start: isoTime(begin(date), timeZone),
    end: isoTime(begin(shiftDate(date, 1)) - minutes(1), timeZone),
  };
}
