import type { Event, WithContext } from 'schema-dts';
import type { Day } from '../../model/catalog.ts';
import { partInDay } from '../../model/days.ts';
import { conferenceDates, conferenceTitle, say, type Wording } from '../../model/wording.ts';
import { excerpt } from '../../text/excerpt.ts';
import { isoTime } from '../../text/time.ts';
import { context, DESCRIPTION_LENGTH, sessionReference } from './data.ts';
import { conferencePlace, venueReference } from './place.ts';

/** https://schema.org/Event with its days; each day's page goes on to its sessions, however many there are. */
export function conferenceData(view: Wording): WithContext<Event> {
  const { routes, to, catalog } = view;
  const { description } = catalog.conference;
  return {
    '@context': context,
    ...conferenceBrief(view),
    eventStatus: 'https://schema.org/EventScheduled',
    inLanguage: view.language,
    ...(description && { description: excerpt(say(description, view), DESCRIPTION_LENGTH) }),
    ...imageOf(routes.absolute(to.shareImage()), view),
    ...conferencePlace(view),
    ...(catalog.days.length > 0 && {
      subEvent: catalog.days.map((day) => ({ ...dayBrief(day, view), ...venueReference(view) })),
    }),
  };
}

/** A day of the conference, with what takes place in it. */
export function dayData(day: Day, view: Wording): WithContext<Event> {
  const { routes, to } = view;
  return {
    '@context': context,
    ...dayBrief(day, view),
    eventStatus: 'https://schema.org/EventScheduled',
    ...imageOf(routes.absolute(to.shareImage(day.date, 'schedule')), view),
    ...conferencePlace(view),
    superEvent: { ...conferenceBrief(view), ...venueReference(view) },
    subEvent: day.sessions.map((session) => sessionReference(session, view)),
  };
}

/** The conference where something that belongs to it is told of. */
export function conferenceBrief(view: Wording) {
  const { routes, to, catalog } = view;
  const url = routes.absolute(to.home());
  const dates = conferenceDates(catalog);
  return {
    '@type': 'Event' as const,
    '@id': url,
    name: conferenceTitle(view),
    url,
    ...(dates && { startDate: dates.start, endDate: dates.end }),
  };
}

function dayBrief(day: Day, view: Wording) {
  const { routes, to, catalog, format } = view;
  const { conference } = catalog;
  const url = routes.absolute(to.day(day.date));
  const parts = day.sessions.map((session) => partInDay(session, day.date, conference));
  return {
    '@type': 'Event' as const,
    '@id': url,
    name: `${conferenceTitle(view)}: ${format.dayFull(day.date)}`,
    url,
    startDate: isoTime(Math.min(...parts.map(({ start }) => start)), conference.timeZone),
    endDate: isoTime(Math.max(...parts.map(({ end }) => end)), conference.timeZone),
  };
}

/** The picture that previews of links show. @param address absolute */
export const imageOf = (address: string, { catalog }: Wording): { image?: string } =>
  catalog.conference.outputs.shareImages ? { image: address } : {};
