/** schema.org data for search engines, typed by schema-dts. */
import type { Event, EventStatusType, Person, Place, WithContext } from 'schema-dts';
import { isScheduled, type Session, type Speaker } from '../model/catalog.ts';
import { readRecording } from '../model/recording.ts';
import {
  choose,
  conferenceDates,
  conferenceTitle,
  materialsOf,
  roomName,
  say,
  sessionTitle,
  speakerName,
  type Wording,
} from '../model/wording.ts';
import { excerpt } from '../text/excerpt.ts';
import { isoTime } from '../text/time.ts';

export type StructuredData = WithContext<Event> | WithContext<Person>;

const context = 'https://schema.org' as const;

const DESCRIPTION_LENGTH = 500;

/** https://schema.org/Event with its dates; whoever wants the sessions finds them on their own pages. */
export function conferenceData(view: Wording): WithContext<Event> {
  const { routes, to, catalog } = view;
  const dates = conferenceDates(catalog);
  const description = catalog.conference.description && say(catalog.conference.description, view);
  return {
    '@context': context,
    '@type': 'Event',
    '@id': routes.absolute(to.home()),
    name: conferenceTitle(view),
    url: routes.absolute(to.home()),
    inLanguage: view.language,
    ...(dates && { startDate: dates.start, endDate: dates.end }),
    ...(description && { description }),
    ...venueOf(view),
  };
}

export function sessionData(session: Session, view: Wording): WithContext<Event> {
  const { routes, to, catalog } = view;
  const url = routes.absolute(to.session(session.id));
  const text = choose(session.texts, view)?.text;
  const abstract = excerpt(text?.abstract.text ?? '', DESCRIPTION_LENGTH);
  const { recording } = materialsOf(session, view);
  const { timeZone } = catalog.conference;
  return {
    '@context': context,
    '@type': 'Event',
    '@id': url,
    name: sessionTitle(session, view).text,
    url,
    eventStatus: statusOf(session),
    ...(abstract !== '' && { description: abstract }),
    ...(isScheduled(session) && {
      startDate: isoTime(session.slot.start, timeZone),
      endDate: isoTime(session.slot.end, timeZone),
    }),
    ...(session.language !== undefined && { inLanguage: session.language }),
    ...venueOf(view, session.room && roomName(session.room, view)),
    ...(session.appearances.length > 0 && {
      performer: session.appearances.map(({ speaker }): Person => ({
        '@type': 'Person',
        name: speakerName(speaker, view).text,
        url: routes.absolute(to.speaker(speaker.slug)),
      })),
    }),
    ...(recording !== undefined && {
      recordedIn: {
        '@type': 'VideoObject',
        name: sessionTitle(session, view).text,
        url: readRecording(recording).url,
      },
    }),
    superEvent: {
      '@type': 'Event',
      '@id': routes.absolute(to.home()),
      name: conferenceTitle(view),
      url: routes.absolute(to.home()),
    },
  };
}

export function speakerData(speaker: Speaker, view: Wording): WithContext<Person> {
  const url = view.routes.absolute(view.to.speaker(speaker.slug));
  const biography = excerpt(choose(speaker.biography, view)?.text.text ?? '', DESCRIPTION_LENGTH);
  const links = speaker.links.map((link) => link.url);
  return {
    '@context': context,
    '@type': 'Person',
    '@id': url,
    name: speakerName(speaker, view).text,
    url,
    ...(biography !== '' && { description: biography }),
    ...(speaker.spellings.length > 1 && { alternateName: speaker.spellings }),
    ...(links.length > 0 && { sameAs: links }),
  };
}

function statusOf({ status }: Session): EventStatusType {
  return status === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled';
}

function venueOf(view: Wording, room?: string): { location?: Place } {
  const { venue } = view.catalog.conference;
  if (!venue) return room === undefined ? {} : { location: { '@type': 'Place', name: room } };
  const name = say(venue.name, view);
  return {
    location: {
      '@type': 'Place',
      name: room === undefined ? name : `${room}, ${name}`,
      ...(venue.address && { address: say(venue.address, view) }),
      ...(venue.geo && {
        geo: { '@type': 'GeoCoordinates', latitude: venue.geo[0], longitude: venue.geo[1] },
      }),
    },
  };
}
