/**
 * `/schedule.xml`: the schedule by the XML schema of c3voc, https://c3voc.de/schedule/schema.xsd. The order at its root
 * is fixed, and Giggity looks for the conference among the first 1,024 letters, so nothing stands before it.
 */
import XmlBuilder from 'fast-xml-builder';
import type { ScheduleEvent, ScheduleLink } from './events.ts';
import type { Schedule } from './schedule.ts';

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
});

/** @param url address of the file itself, absolute */
export function scheduleXml({ version, conference, days }: Schedule, url: string): string {
  const schedule = {
    generator: { '@name': 'lectern', '@version': '1' },
    url,
    version,
    conference: {
      acronym: conference.acronym,
      title: conference.title,
      start: conference.start,
      end: conference.end,
      days: days.length,
      timeslot_duration: '00:05',
      base_url: conference.url,
      url: conference.url,
      time_zone_name: conference.timeZone,
      ...(conference.color !== undefined && { color: { '@primary': conference.color } }),
      track: conference.tracks.map(({ name, slug }) => ({ '@name': name, '@slug': slug })),
    },
    day: days.map(({ index, date, start, end, rooms }) => ({
      '@index': index,
      '@date': date,
      '@start': start,
      '@end': end,
      room: rooms.map(({ room, events }) => ({
        '@name': room.name,
        '@guid': room.guid,
        event: events.map(eventXml),
      })),
    })),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ schedule })}`;
}

function eventXml({ id, guid, feedback, persons, links, attachments, ...event }: ScheduleEvent) {
  const { room, title, type, date, start, duration, abstract, slug, track, language, url } = event;
  return {
    '@id': id,
    '@guid': guid,
    room,
    title,
    subtitle: '',
    type,
    date,
    start,
    duration,
    abstract,
    slug,
    track: track ?? '',
    persons: { person: persons.map(({ id, guid, name }) => ({ '@id': id, '@guid': guid, '#text': name })) },
    ...(language !== undefined && { language }),
    links: { link: links.map(linkXml) },
    attachments: { attachment: attachments.map(linkXml) },
    url,
    ...(feedback !== undefined && { feedback_url: feedback }),
  };
}

const linkXml = ({ url, title, type }: ScheduleLink) => ({ '@href': url, '@type': type, '#text': title });
