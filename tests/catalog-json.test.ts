/** `catalog.json` of the sample conference: the shape that docs/catalog-json.md promises, and what its files say. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogJsonSchema } from '../src/catalog/outputs/catalog-schema.ts';
import { readCatalogFile } from './catalog-file.ts';
import { sampleDir } from './sites.ts';

const english = readCatalogFile(sampleDir);
const chinese = readCatalogFile(sampleDir, 'zh');

const idsIn = (folder: string): string[] => [
  ...new Set(readdirSync(path.join('content', folder)).map((file) => file.split('.')[0] ?? '')),
];

const sessionIn = (file: typeof english, id: string) => file.sessions.find((session) => session.id === id);

describe.each([
  ['en', english, 'Spare Hour 2027', 'https://example.org/'],
  ['zh', chinese, '闰时大会 2027', 'https://example.org/zh/'],
] as const)('in %s', (language, file, title, url) => {
  test('it says what the conference is called, where and when it is', () => {
    expect(file.conference).toMatchObject({ language, title, url });
    expect(file.conference).toMatchObject({
      languages: ['en', 'zh'],
      timezone: 'Europe/Lisbon',
      start: '2027-10-29',
      end: '2027-10-31',
    });
    expect(file.conference.venue?.geo).toEqual([38.7053, -9.1446]);
    expect(file.days).toEqual(['2027-10-29', '2027-10-30', '2027-10-31']);
  });

  test('it has every file of the content folder', () => {
    expect(file.sessions.map(({ id }) => id).toSorted()).toEqual(idsIn('sessions').toSorted());
    expect(file.tracks.map(({ id }) => id)).toEqual(idsIn('tracks').toSorted());
    expect(file.rooms.map(({ id }) => id)).toEqual(['sundial', 'clepsydra', 'pendulum', 'quartz']);
  });

  test('every id in it leads somewhere in it', () => {
    const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
    const [tracks, rooms, sessions] = [ids(file.tracks), ids(file.rooms), ids(file.sessions)];
    const slugs = new Set(file.speakers.map(({ slug }) => slug));
    const dangling = [
      ...file.sessions.filter(({ track }) => track !== null && !tracks.has(track)),
      ...file.sessions.filter(({ room }) => room !== null && !rooms.has(room)),
      ...file.sessions.filter(({ speakers }) => speakers.some(({ slug }) => !slugs.has(slug))),
      ...file.speakers.filter((speaker) => speaker.sessions.some((id) => !sessions.has(id))),
    ];
    expect(dangling).toEqual([]);
  });

  test('its sessions are in time order, those without a time last', () => {
    const starts = file.sessions.map(({ start }) => (start === null ? Infinity : Date.parse(start)));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBe(Infinity);
  });

  test('every session ends after it starts, and has either both times or neither', () => {
    const odd = file.sessions.filter(({ start, end }) =>
      start === null || end === null ? start !== end : Date.parse(end) <= Date.parse(start),
    );
    expect(odd).toEqual([]);
  });

  test('people and their sessions name each other', () => {
    const bySession = file.sessions.flatMap(({ id, speakers }) =>
      speakers.map(({ slug }) => `${slug} ${id}`),
    );
    const byPerson = file.speakers.flatMap(({ slug, sessions }) => sessions.map((id) => `${slug} ${id}`));
    expect(byPerson.toSorted()).toEqual(bySession.toSorted());
  });
});

test('a session says what its file says, in the language of the page', () => {
  expect(sessionIn(english, 'clocks-a-second-hand-rubidium')).toMatchObject({
    url: 'https://example.org/sessions/clocks-a-second-hand-rubidium.html',
    title: 'A Second-Hand Rubidium',
    lang: 'en',
    start: '2027-10-29T16:00:00+01:00',
    end: '2027-10-29T16:40:00+01:00',
    durationInferred: false,
    track: 'clocks',
    room: 'quartz',
    type: 'english',
    language: 'en',
    kind: 'talk',
    status: 'cancelled',
    speakers: [{ slug: 'renske-van-der-ploegh', name: 'Renske van der Ploegh' }],
    recording: null,
  });
  expect(sessionIn(chinese, 'clocks-a-second-hand-rubidium')).toMatchObject({
    url: 'https://example.org/zh/sessions/clocks-a-second-hand-rubidium.html',
    title: '一台二手铷钟',
    lang: 'zh',
    start: '2027-10-29T16:00:00+01:00',
    language: 'en',
  });
});

test('a text that is not translated is in the language that there is, and says so', () => {
  expect(sessionIn(chinese, 'calendars-temporal-after-the-party')).toMatchObject({
    title: 'Temporal, After the Party',
    lang: 'en',
  });
});

test('a length that nobody wrote is marked', () => {
  expect(sessionIn(english, 'calendars-temporal-after-the-party')?.durationInferred).toBe(true);
});

test('an abstract is plain text, in paragraphs', () => {
  const abstract = sessionIn(english, 'timetables-cron-at-half-past-one')?.abstract ?? '';
  expect(abstract).toMatch(/^30 1 \* \* \*\s+\/usr\/local\/bin\/close-the-books\n\nTomorrow, in this city/);
  expect(english.sessions.filter((session) => /<[a-z/]|\]\(/.test(session.abstract))).toEqual([]);
});

test('a photo that it names is on the site, and a person without one has null', () => {
  const files = new Set(readdirSync(path.join(sampleDir, 'portraits')));
  const photos = english.speakers.flatMap(({ photo }) => photo ?? []);
  expect(photos.filter((photo) => !files.has(photo.split('/portraits/')[1] ?? ''))).toEqual([]);
  expect(photos.length).toBe(idsIn('images/portraits').length);
  expect(english.speakers.find(({ slug }) => slug === 'odalys')?.photo).toBeNull();
});

test('its schema, which every site has, says of each key what it holds', () => {
  const schema: unknown = JSON.parse(readFileSync(path.join(sampleDir, 'catalog.schema.json'), 'utf8'));
  expect(schema).toEqual(catalogJsonSchema());
  expect(schema).toMatchObject({
    properties: {
      sessions: { items: { properties: { tags: { type: 'array', items: { type: 'string' } } } } },
    },
  });
});
