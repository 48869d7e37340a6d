/** The shape of `/catalog.json`: what its JSON Schema is made from, and what tests read the file with. */
import { z } from 'zod';
import { linkTimes } from '../schema/fields.ts';
import { kinds, statuses } from '../schema/session.ts';

const text = z.string().min(1);
const day = z.iso.date();
const time = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });

const link = z.strictObject({ label: text, url: address });

const conference = z.strictObject({
  title: text,
  description: text.nullable(),
  url: address,
  language: text,
  languages: z.array(text).min(1),
  timezone: text,
  start: day.nullable(),
  end: day.nullable(),
  dayStart: z.iso.time({ precision: -1 }).describe('Wall time at which the days begin.'),
  venue: z
    .strictObject({
      name: text,
      address: text.nullable(),
      url: address.nullable(),
      geo: z.tuple([z.number(), z.number()]).describe('Latitude and longitude in degrees.').nullable(),
    })
    .nullable(),
  notice: text.nullable(),
  links: z.array(link),
  types: z.array(z.strictObject({ id: text, name: text, language: text.nullable() })),
  labels: z.array(z.strictObject({ id: text, name: text, mark: text })),
  files: z
    .strictObject({
      calendar: address,
      schedule: address.nullable(),
      feed: address.nullable(),
      programme: address,
    })
    .describe('What else there is for programs, in the language of this file.'),
});

const track = z.strictObject({
  id: text,
  title: text,
  chairs: z.array(text),
  description: z.string().describe('Plain text.'),
  url: address,
});

const room = z.strictObject({
  id: text,
  name: text,
  track: text.nullable(),
  title: text,
  building: text.nullable(),
  floor: text.nullable(),
  capacity: z.number().nullable(),
  stream: address.nullable(),
  note: text.nullable(),
  url: address,
});

const speaker = z.strictObject({
  slug: text,
  name: text,
  photo: address.nullable(),
  bio: z.string().describe('Plain text.'),
  links: z.array(link),
  sessions: z.array(text),
  url: address,
});

const session = z.strictObject({
  id: text,
  aliases: z.array(text).describe('Older ids, whose addresses lead to this session.'),
  url: address,
  calendar: address.nullable(),
  image: address.nullable().describe('Shown where the session is shared, 1200 by 630 pixels.'),
  title: text,
  lang: text.describe(
    'Of the title and the abstract, where there is no translation another one than the file’s.',
  ),
  start: time.nullable(),
  end: time.nullable(),
  durationInferred: z
    .boolean()
    .describe('Whether nobody wrote the length, so that it follows from the timetable.'),
  track: text.nullable(),
  room: text.nullable(),
  type: text.nullable(),
  language: text.nullable(),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  level: text.nullable(),
  tags: z.array(text),
  labels: z.array(text).describe('Ids of labels of the conference.'),
  partOf: text.nullable(),
  speakers: z.array(z.strictObject({ slug: text, name: text })),
  abstract: z.string().describe('Plain text.'),
  recording: text.nullable(),
  slides: address.nullable(),
  links: z.array(link.extend({ when: z.enum(linkTimes).nullable() })),
  stream: address.nullable(),
  chat: address.nullable(),
  feedback: address.nullable(),
});

/** docs/catalog-json.md, key by key: what is not described there may not be in the file. */
export const catalogSchema = z.strictObject({
  conference,
  days: z.array(day),
  tracks: z.array(track),
  rooms: z.array(room),
  speakers: z.array(speaker),
  sessions: z.array(session),
});

/** `catalog.json` as a reader has it. */
export type CatalogFile = z.infer<typeof catalogSchema>;

/** https://json-schema.org/draft/2020-12, for `/catalog.schema.json`. */
export const catalogJsonSchema = () => z.toJSONSchema(catalogSchema);
