/** What the public schemas of schedule.xml and schedule.json ask for, as rules of our own, with what apps ask beyond them. */
import { Parser } from 'htmlparser2';
import { z } from 'zod';

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const day = z.iso.date();
const time = z.iso.datetime({ offset: true });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const address = z.url({ protocol: /^https?$/ });
const count = z.string().regex(/^[1-9]\d*$/);
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
/** The JSON schema's, which is the stricter one. */
const acronym = z.string().regex(/^[a-z0-9_]{4,}$/);
const slug = z.string().regex(/^[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]$/);

/** An element, as the rules see it: attributes by `@name`, text by `#text`, children by their names. */
type XmlNode = { [name: string]: string | XmlNode[] };

/** Read XML, blank text between elements left out. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = {};
  const open: XmlNode[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: XmlNode = { '#text': '' };
        for (const [key, value] of Object.entries(attributes)) node[`@${key}`] = value;
        const siblings = open.at(-1)?.[name];
        if (Array.isArray(siblings)) siblings.push(node);
        else Object.assign(open.at(-1) ?? root, { [name]: [node] });
        open.push(node);
      },
      ontext(text) {
        const node = open.at(-1);
        if (node) node['#text'] = `${typeof node['#text'] === 'string' ? node['#text'] : ''}${text}`;
      },
      onclosetag() {
        const node = open.pop();
        const text = node?.['#text'];
        if (node && typeof text === 'string' && text.trim() === '') node['#text'] = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

/** An element that holds text alone. */
const holding = (text: z.ZodType<string>) => z.tuple([z.strictObject({ '#text': text })]);
const anyText = holding(z.string());
const empty = z.literal('');
const link = z.strictObject({ '@href': address, '@type': z.string(), '#text': z.string() });
const listOf = <Node extends z.ZodType>(name: string, node: Node) =>
  z.tuple([z.strictObject({ '#text': empty, [name]: z.array(node).optional() })]);

const event = z.strictObject({
  '#text': empty,
  '@id': count,
  '@guid': uuid,
  room: anyText,
  title: anyText,
  subtitle: anyText,
  type: anyText,
  date: holding(time),
  start: holding(clock),
  duration: holding(clock),
  abstract: anyText,
  slug: holding(slug),
  track: anyText,
  persons: listOf('person', z.strictObject({ '@id': count, '@guid': uuid, '#text': z.string().min(1) })),
  language: holding(z.string().min(2)).optional(),
  links: listOf('link', link),
  attachments: listOf('attachment', link),
  url: holding(address),
  feedback_url: holding(address).optional(),
});

const conference = z.strictObject({
  '#text': empty,
  acronym: holding(acronym),
  title: holding(z.string().min(1)),
  start: holding(day),
  end: holding(day),
  days: holding(count),
  timeslot_duration: holding(clock),
  base_url: holding(address),
  url: holding(address),
  time_zone_name: anyText,
  color: z.tuple([z.strictObject({ '#text': empty, '@primary': color })]).optional(),
  track: z
    .array(
      z.strictObject({ '#text': empty, '@name': z.string(), '@slug': z.string().regex(/^[a-z][a-z0-9-]+$/) }),
    )
    .optional(),
});

/** The file as `parseXml` reads it. */
export const xmlRules = z.strictObject({
  '#text': z.string().trim().length(0),
  schedule: z.tuple([
    z.strictObject({
      '#text': empty,
      generator: z.tuple([z.strictObject({ '#text': empty, '@name': z.string(), '@version': z.string() })]),
      url: holding(address),
      version: holding(z.string().min(1)),
      conference: z.tuple([conference]),
      day: z
        .array(
          z.strictObject({
            '#text': empty,
            '@index': count,
            '@date': day,
            '@start': time,
            '@end': time,
            room: z
              .array(
                z.strictObject({
                  '#text': empty,
                  '@name': z.string().min(1),
                  '@guid': uuid,
                  event: z.array(event).optional(),
                }),
              )
              .optional(),
          }),
        )
        .min(1),
    }),
  ]),
});

const jsonLink = z.strictObject({
  url: address,
  title: z.string(),
  type: z.enum(['slides', 'media', 'related']),
});

const jsonEvent = z.strictObject({
  id: z.int().positive(),
  guid: uuid,
  slug,
  date: time,
  start: clock,
  end: time,
  duration: clock,
  room: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  type: z.string(),
  track: z.string().nullable(),
  language: z.string().nullable(),
  abstract: z.string().nullable(),
  url: address,
  feedback_url: address.optional(),
  persons: z.array(
    z.strictObject({
      guid: uuid,
      name: z.string().min(1),
      public_name: z.string().min(1),
      url: address,
      avatar: address.optional(),
    }),
  ),
  links: z.array(jsonLink),
  attachments: z.array(jsonLink),
});

export const jsonRules = z.strictObject({
  $schema: address,
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  schedule: z.strictObject({
    version: z.string().min(1),
    url: address,
    base_url: address,
    conference: z.strictObject({
      acronym,
      title: z.string().min(1),
      start: day,
      end: day,
      daysCount: z.int(),
      timeslot_duration: clock,
      time_zone_name: z.string(),
      url: address,
      colors: z.strictObject({ primary: color }).optional(),
      tracks: z.array(z.strictObject({ name: z.string(), slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/) })),
      rooms: z.array(
        z.strictObject({
          name: z.string().min(1),
          guid: uuid,
          slug: z.string(),
          capacity: z.int().nullable(),
          url: address.optional(),
        }),
      ),
      days: z.array(
        z.strictObject({
          index: z.int().positive(),
          date: day,
          day_start: time,
          day_end: time,
          rooms: z.record(z.string(), z.array(jsonEvent)),
        }),
      ),
    }),
  }),
});
