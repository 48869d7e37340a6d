/** Sessions as the events of the schedule formats. */
import type { Appearance, Day, ScheduledSession, Speaker } from '../../model/catalog.ts';
import { partInDay } from '../../model/days.ts';
import {
  choose,
  materialsOf,
  say,
  sessionTitle,
  speakerName,
  trackTitle,
  type Wording,
} from '../../model/wording.ts';
import { clockOf, isoTime, minutesBetween } from '../../text/time.ts';
import type { Identifiers } from './identifiers.ts';
import { eventSlug } from './slugs.ts';

export interface ScheduleEvent {
  readonly id: number;
  readonly guid: string;
  readonly slug: string;
  /** ISO 8601 with seconds and the venue's offset. */
  readonly date: string;
  readonly end: string;
  /** Wall clock, `09:30`. */
  readonly start: string;
  /** Hours and minutes, below 24 hours: Giggity refuses a file with a longer one. */
  readonly duration: string;
  readonly room: string;
  readonly title: string;
  readonly type: string;
  readonly track?: string | undefined;
  /** Spoken, a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly abstract: string;
  readonly url: string;
  readonly feedback?: string | undefined;
  readonly persons: readonly SchedulePerson[];
  readonly links: readonly ScheduleLink[];
  /** Slides. */
  readonly attachments: readonly ScheduleLink[];
}

export interface SchedulePerson {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly url: string;
  /** Address of their portrait. */
  readonly avatar?: string | undefined;
}

export interface ScheduleLink {
  readonly url: string;
  readonly title: string;
  readonly type: 'slides' | 'media' | 'related';
}

/** Words of the interface that stand in events. */
export type EventWord =
  | 'calendar.cancelled'
  | 'schedule.elsewhere'
  | 'session.recording'
  | 'session.slides'
  | `kind.${ScheduledSession['kind']}`;

interface EventSources {
  readonly t: (word: EventWord, values?: Readonly<Record<string, string>>) => string;
  readonly identifiers: Identifiers;
  readonly acronym: string;
  readonly eventNumbers: ReadonlyMap<string, number>;
  readonly personNumbers: ReadonlyMap<string, number>;
  readonly avatarOf: (speaker: Speaker) => string | undefined;
}

/** A day and less: formats write a duration as a time of day. */
const MOST_MINUTES = 24 * 60 - 1;

/** What identifies the events of a day: a session's id, with the day for each further one that it lasts. */
export const eventKeys = ({ date, sessions }: Day): string[] =>
  sessions.map((session) => eventKey(session, date));

const eventKey = ({ id, slot }: ScheduledSession, date: string): string =>
  date === slot.date ? id : `${id}/${date}`;

/** Makes what a day has of a session; one that lasts over several days is an event in each of them. */
export function createEvents(
  wording: Wording,
  { t, identifiers, acronym, eventNumbers, personNumbers, avatarOf }: EventSources,
): (session: ScheduledSession, date: string, room: string) => ScheduleEvent {
  const { catalog, routes, to } = wording;
  const { conference } = catalog;
  const { timeZone } = conference;
  const personOf = ({ speaker, name }: Appearance): SchedulePerson => ({
    id: personNumbers.get(speaker.slug) ?? 0,
    guid: identifiers.guid('speaker', speaker.slug),
    name: choose(name, wording)?.text ?? speakerName(speaker, wording).text,
    url: routes.absolute(to.speaker(speaker.slug)),
    avatar: avatarOf(speaker),
  });
  return (session, date, room) => {
    const key = eventKey(session, date);
    const id = eventNumbers.get(key) ?? 0;
    const part = partInDay(session, date, conference);
    const length = Math.min(MOST_MINUTES, minutesBetween(part.start, part.end));
    const title = sessionTitle(session, wording).text;
    const { recording, slides, links } = materialsOf(session, wording);
    return {
      id,
      guid: identifiers.guid('session', key),
      slug: eventSlug(acronym, id, session.id),
      date: isoTime(part.start, timeZone),
      end: isoTime(part.end, timeZone),
      start: clockOf(part.start, timeZone),
      duration: [Math.floor(length / 60), length % 60].map((unit) => String(unit).padStart(2, '0')).join(':'),
      room,
      title: session.status === 'cancelled' ? t('calendar.cancelled', { title }) : title,
      type: session.type ? say(session.type.name, wording) : t(`kind.${session.kind}`),
      track: session.track && trackTitle(session.track, wording).text,
      language: session.language,
      abstract: choose(session.texts, wording)?.text.abstract.text ?? '',
      url: routes.absolute(to.session(session.id)),
      feedback: session.feedback,
      persons: session.appearances.map(personOf),
      links: [
        ...(recording === undefined
          ? []
          : [{ url: recording, title: t('session.recording'), type: 'media' as const }]),
        ...links.map(({ label, url }) => ({ url, title: say(label, wording), type: 'related' as const })),
      ],
      attachments:
        slides === undefined ? [] : [{ url: slides, title: t('session.slides'), type: 'slides' as const }],
    };
  };
}
