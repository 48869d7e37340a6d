/** Data that a built site holds, as a reader of it finds them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const text = z.string().min(1);
const day = z.iso.date();
const time = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });

const conference = z.strictObject({
  title: text,
  url: address,
  language: text,
  languages: z.array(text).min(1),
  timezone: text,
  start: day.nullable(),
  end: day.nullable(),
  venue: z.strictObject({ name: text, geo: z.tuple([z.number(), z.number()]).nullable() }).nullable(),
  notice: text.nullable(),
  labels: z.array(z.strictObject({ id: text, name: text, mark: text })),
});

const track = z.strictObject({ id: text, title: text, chairs: z.array(text), url: address });

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
});

const speaker = z.strictObject({
  slug: text,
  name: text,
  photo: address.nullable(),
  bio: z.string(),
  sessions: z.array(text),
  url: address,
});

const session = z.strictObject({
  id: text,
  url: address,
  title: text,
  lang: text,
  start: time.nullable(),
  end: time.nullable(),
  durationInferred: z.boolean(),
  track: text.nullable(),
  room: text.nullable(),
  type: text.nullable(),
  language: text.nullable(),
  kind: z.enum(['talk', 'keynote', 'panel', 'workshop', 'lightning', 'social', 'break']),
  status: z.enum(['confirmed', 'tentative', 'cancelled']),
  labels: z.array(text),
  partOf: text.nullable(),
  speakers: z.array(z.strictObject({ slug: text, name: text })),
  abstract: z.string(),
  recording: text.nullable(),
  stream: address.nullable(),
  chat: address.nullable(),
  feedback: address.nullable(),
});

/** docs/catalog-json.md, key by key: what is not described there may not be in the file. */
const catalogFile = z.strictObject({
  conference,
  days: z.array(day),
  tracks: z.array(track),
  rooms: z.array(room),
  speakers: z.array(speaker),
  sessions: z.array(session),
});

export type CatalogFile = z.infer<typeof catalogFile>;

/** `catalog.json` of a built site. @param prefix of the language, such as `zh`; none for the default one */
export function readCatalogFile(siteDir: string, prefix = ''): CatalogFile {
  return catalogFile.parse(JSON.parse(readFileSync(path.join(siteDir, prefix, 'catalog.json'), 'utf8')));
}
