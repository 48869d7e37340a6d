/** The events of a schedule, read back by a parser of XML that knows nothing of how they were written. */
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { jsonRules } from './schedule-rules.ts';

/** What both formats say of an event. */
export interface ReadEvent {
  readonly day: string;
  readonly room: string;
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  readonly track: string;
  readonly date: string;
  readonly duration: string;
  readonly url: string;
  readonly persons: readonly string[];
  readonly links: readonly string[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  isArray: (name) => ['day', 'room', 'event', 'person', 'link'].includes(name),
});

/** An element that holds others; blank text is all that an empty one has. */
const listOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z.preprocess(
    (element) =>
      typeof element === 'object' && element !== null && name in element ? Reflect.get(element, name) : [],
    z.array(item),
  );

const event = z.object({
  '@id': z.coerce.number(),
  title: z.string(),
  abstract: z.string(),
  track: z.string(),
  date: z.string(),
  duration: z.string(),
  url: z.string(),
  persons: listOf('person', z.object({ '#text': z.string() })),
  links: listOf('link', z.object({ '@href': z.string() })),
});

const schedule = z.object({
  schedule: z.object({
    day: z.array(
      z.object({
        '@date': z.string(),
        room: z.array(z.object({ '@name': z.string(), event: z.array(event) })),
      }),
    ),
  }),
});

export function xmlEvents(xml: string): ReadEvent[] {
  return schedule.parse(parser.parse(xml)).schedule.day.flatMap(({ '@date': day, room: rooms }) =>
    rooms.flatMap(({ '@name': room, event: events }) =>
      events.map(({ '@id': id, persons, links, ...facts }) => ({
        day,
        room,
        id,
        ...facts,
        persons: persons.map((person) => person['#text']),
        links: links.map((link) => link['@href']),
      })),
    ),
  );
}

export function jsonEvents(json: string): ReadEvent[] {
  return jsonRules.parse(JSON.parse(json)).schedule.conference.days.flatMap(({ date: day, rooms }) =>
    Object.entries(rooms).flatMap(([room, events]) =>
      events.map(({ id, title, abstract, track, date, duration, url, persons, links }) => ({
        ...{ day, room, id, title, date, duration, url },
        abstract: abstract ?? '',
        track: track ?? '',
        persons: persons.map(({ name }) => name),
        links: links.map(({ url }) => url),
      })),
    ),
  );
}
