/** Reads `schedule.xml`: https://c3voc.de/schedule/schema.xsd, and what older versions of frab write. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { ImportError } from '../imported.ts';
import { filled, list } from '../loose.ts';
import type { ScheduleFile, ScheduleLink } from './file.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: 20,
  isArray: (name) => ['day', 'event', 'person', 'link', 'attachment', 'track'].includes(name),
});

/** An element's text, whether or not it has attributes. */
const element = z
  .union([filled, z.looseObject({ '#text': filled }).transform((node) => node['#text'])])
  .catch(undefined);

const first = z.preprocess((value) => (Array.isArray(value) ? value.at(0) : value), element);

const link = z.looseObject({ '@href': filled, '@type': filled, '#text': filled });

const person = z.union([
  z.looseObject({ '@id': filled, '@guid': filled, '@code': filled, '#text': filled }),
  z.string().transform((name) => ({
    '@id': undefined,
    '@guid': undefined,
    '@code': undefined,
    '#text': name.trim(),
  })),
]);

const inside = <Item extends z.ZodType>(name: string, item: Item) =>
  z.preprocess(
    (value) => (typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : []),
    list(item),
  );

const event = z.looseObject({
  '@id': filled,
  '@guid': filled,
  '@code': filled,
  title: first,
  subtitle: first,
  slug: first,
  url: first,
  date: first,
  start: first,
  duration: first,
  room: first,
  track: first,
  type: first,
  language: first,
  abstract: first,
  description: first,
  feedback_url: first,
  video_download_url: first,
  logo: first,
  persons: inside('person', person),
  links: inside('link', link),
  attachments: inside('attachment', link),
  recording: z
    .looseObject({ license: first, optout: first, url: first, link: first })
    .partial()
    .catch({})
    .optional(),
});

const asList = (value: unknown): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

const room = z.looseObject({ '@name': filled, event: z.preprocess(asList, list(event)) });

const schema = z.object({
  schedule: z.looseObject({
    generator: z.looseObject({ '@name': filled }).optional().catch(undefined),
    conference: z.looseObject({
      title: first,
      start: first,
      end: first,
      base_url: first,
      time_zone_name: first,
      day_change: first,
      track: z.preprocess(asList, list(z.looseObject({ '@name': filled, '@slug': filled }))),
    }),
    day: z.preprocess(
      asList,
      z.array(z.looseObject({ '@date': filled, '@start': filled, room: z.preprocess(asList, list(room)) })),
    ),
  }),
});

type Event = z.infer<typeof event>;

/** @throws ImportError for what is no whole and harmless schedule */
export function readScheduleXml(text: string): ScheduleFile {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ImportError(
      'The file has a DOCTYPE, which can hide anything; a schedule needs none. Nothing was read.',
    );
  }
  const whole = XMLValidator.validate(text.replace(/^\uFEFF/, ''));
  if (whole !== true) {
    const { msg, line } = whole.err;
    // The parser lists the elements that are open at the end, and counts no lines.
    const where = msg.startsWith("Invalid '[") ? 'it breaks off.' : `line ${String(line)}: ${msg}`;
    throw new ImportError(`The file is not whole: ${where} Export it again. Nothing was imported.`);
  }
  const read = schema.safeParse(parse(text));
  if (!read.success) {
    throw new ImportError(
      'The file is XML, but no schedule: it needs "schedule", and in it "conference" and "day".',
    );
  }
  const { generator, conference, day: days } = read.data.schedule;
  return {
    generator: generator?.['@name'],
    baseUrl: conference.base_url,
    title: conference.title,
    start: conference.start,
    end: conference.end,
    timeZone: conference.time_zone_name,
    dayChange: conference.day_change,
    tracks: conference.track.flatMap(({ '@name': name, '@slug': slug }) =>
      name === undefined ? [] : [{ name, slug }],
    ),
    rooms: unique(days.flatMap((day) => day.room.flatMap((each) => each['@name'] ?? []))).map((name) => ({
      name,
    })),
    days: days.map((day) => ({
      date: day['@date'] ?? '',
      start: day['@start'],
      events: day.room.flatMap((each) =>
        each.event.map((item, index) => eventOf(item, each['@name'], index)),
      ),
    })),
  };
}

function parse(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new ImportError(`The file is not read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function eventOf(
  item: Event,
  roomName: string | undefined,
  index: number,
): ScheduleFile['days'][number]['events'][number] {
  const { title = '', recording } = item;
  return {
    ...item,
    key: item['@guid'] ?? item['@id'] ?? item['@code'] ?? item.slug ?? `${title} ${String(index)}`,
    title,
    room: item.room ?? roomName,
    feedback: item.feedback_url,
    recording: item.video_download_url ?? recording?.url ?? recording?.link,
    persons: item.persons.flatMap((each) => {
      const name = each['#text'];
      return name === undefined ? [] : [{ key: each['@guid'] ?? each['@id'] ?? each['@code'] ?? name, name }];
    }),
    links: item.links.flatMap(linkOf),
    attachments: item.attachments.flatMap(linkOf),
    more: [
      ...(item.logo === undefined ? [] : ['logo']),
      ...(recording?.license === undefined ? [] : ['recording license']),
      ...(recording?.optout === 'true' ? ['not to be recorded'] : []),
      ...Object.keys(item).filter((key) => !KNOWN.has(key) && item[key] !== ''),
    ],
  };
}

/** Identifiers have done their work when files have names. */
const KNOWN = new Set([...Object.keys(event.shape), 'origin_url']);

const linkOf = (item: z.infer<typeof link>): ScheduleLink[] =>
  item['@href'] === undefined
    ? []
    : [{ url: item['@href'], title: item['#text'] ?? '', type: item['@type'] }];
