import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hostileFiles, hostileTitles } from '../../../tests/hostile-titles.ts';
import { createWording } from '../model/wording.ts';
import { createRoutes } from '../routes.ts';
import { type Files, read, session, settings } from '../test-content.ts';
import { catalogData } from './catalog-json.ts';
import { catalogSchema } from './catalog-schema.ts';

/** The file as a reader has it. */
function catalogOf(files: Files) {
  const { catalog } = read(files);
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages: ['en'] });
  const json = JSON.stringify(catalogData(createWording(catalog, 'en', routes), () => undefined));
  return catalogSchema.parse(JSON.parse(json));
}

test('days are the conference’s, while times stay those of the calendar', () => {
  const { days, conference, sessions } = catalogOf({
    'conference.yaml': settings('dayStart: "06:00"\n'),
    'sessions/expo.md': session({ date: '2027-05-01T10:00', end: '2027-05-02T18:00' }),
    'sessions/party.md': session({ date: '2027-05-03T00:30', duration: '60' }),
  });
  expect(days).toEqual(['2027-05-01', '2027-05-02']);
  expect(conference).toMatchObject({ start: '2027-05-01', end: '2027-05-02' });
  expect(sessions.map(({ start }) => start)).toEqual([
    '2027-05-01T10:00:00+08:00',
    '2027-05-03T00:30:00+08:00',
  ]);
});

const FILES = {
  calendar: 'https://example.org/schedule.ics',
  schedule: 'https://example.org/schedule.xml',
  feed: 'https://example.org/feed.xml',
  programme: 'https://example.org/programme.json',
};
const withAliases = {
  'conference.yaml': settings(),
  'sessions/x.md': session({ date: '2027-05-01T10:00', aliases: '[old, older]' }),
};

test('a session names its older ids, its calendar and its picture', () => {
  const { conference, sessions } = catalogOf(withAliases);
  expect(conference.files).toEqual(FILES);
  expect(sessions).toMatchObject([
    {
      aliases: ['old', 'older'],
      calendar: 'https://example.org/sessions/x.ics',
      image: 'https://example.org/og/x.png',
    },
  ]);
});

test('what is switched off has no address', () => {
  const off = 'outputs: { shareImages: false, sessionCalendars: false, schedule: false, feeds: false }\n';
  const { conference, sessions } = catalogOf({ ...withAliases, 'conference.yaml': settings(off) });
  expect(conference.files).toEqual({ ...FILES, schedule: null, feed: null });
  expect(sessions).toMatchObject([{ calendar: null, image: null }]);
});

test('every hostile title is in it as readers see it', () => {
  const { sessions } = catalogOf({ 'conference.yaml': settings(), ...hostileFiles });
  expect(sessions.map(({ title }) => title)).toEqual(hostileTitles.map(({ read }) => read));
});

const sections = readFileSync(path.resolve('docs/catalog-json.md'), 'utf8').split(/^## /m);

test.each([
  ['conference', catalogSchema.shape.conference],
  ['tracks', catalogSchema.shape.tracks.element],
  ['rooms', catalogSchema.shape.rooms.element],
  ['speakers', catalogSchema.shape.speakers.element],
  ['sessions', catalogSchema.shape.sessions.element],
])('docs/catalog-json.md says what each key of %s holds', (heading, { shape }) => {
  const keys =
    sections
      .find((text) => text.startsWith(`${heading}\n`))
      ?.match(/^\|.*?\|/gm)
      ?.join('') ?? '';
  expect(Object.keys(shape).filter((key) => !keys.includes(`\`${key}\``))).toEqual([]);
});
