import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createWording, type Wording } from '../model/wording.ts';
import { createRoutes } from '../routes.ts';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { programmeFile } from './programme.ts';

const files: Files = {
  'conference.yaml': settings('title: { en: Small Conference, zh: 小会 }\n'),
  'tracks/tides.md': track('Tides'),
  'tracks/tides.zh.md': track('潮汐'),
  'sessions/opening.md': session({
    title: 'Opening "words" </script>',
    date: '2027-03-01T09:00:00',
    duration: '30',
    room: 'Blue',
    kind: 'keynote',
    presenters: 'Ada Example, 样例',
    aliases: '[welcome, later]',
  }),
  'sessions/later.md': session({
    title: 'Later',
    date: '2027-03-01T09:30:00',
    duration: '45',
    track: 'tides',
    room: 'Blue',
    language: 'zh',
    status: 'cancelled',
  }),
  'sessions/later.zh.md': session({ title: '稍后', date: '2027-03-01T09:30:00', track: 'tides' }),
  'sessions/someday.md': session({ title: 'Someday' }),
};

function contextOf(files: Files, language: string): Wording {
  const { catalog } = read(files);
  const { languages } = catalog.conference;
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages });
  return createWording(catalog, language, routes);
}

const written = (language: string): string =>
  `${JSON.stringify(
    programmeFile(contextOf(files, language), () => 'digest'),
    undefined,
    2,
  )}\n`;

test.each(['en', 'zh'])('the programme in %s is as it was agreed with its readers', async (language) => {
  await expect(written(language)).toMatchFileSnapshot(
    path.resolve(`tests/golden/programme.${language}.json`),
  );
});

test('the build id is of the content and of nothing else', () => {
  const build = (titles: string): string =>
    programmeFile(
      contextOf({ ...files, 'sessions/someday.md': session({ title: titles }) }, 'en'),
      (text) => text,
    ).build;
  expect(build('Someday')).toBe(build('Someday'));
  expect(build('Some other day')).not.toBe(build('Someday'));
});

test('a session takes at most sixty bytes over the wire', () => {
  const many = Array.from({ length: 200 }, (_, index) => {
    const words = ['Measuring', 'harbour', 'lantern', 'protocol', 'glacier'].map(
      (word, place) => `${word}${String((index * (place + 7) * 7919) % 997)}`,
    );
    const keys = {
      title: words.join(' '),
      date: `2027-03-0${String(1 + (index % 3))}T1${String(index % 9)}:00:00`,
      presenters: `Person ${String((index * 7919) % 1009)} Example`,
      room: `Room ${String(index % 9)}`,
    };
    return [`sessions/talk-${String(1000 + index)}.md`, session(keys)] as const;
  });
  const context = contextOf({ 'conference.yaml': settings(), ...Object.fromEntries(many) }, 'en');
  const text = JSON.stringify(programmeFile(context, () => 'abcdefghijkl'));
  expect(gzipSync(text, { level: 9 }).length / many.length).toBeLessThanOrEqual(60);
});

test('scripts know buildings, the way between them, labels, parts and what is recorded', () => {
  const keys =
    'rooms: [{ id: a, building: { en: Mill, zh: 磨坊 } }]\nwalking: [{ between: [Mill, Annex], minutes: 4 }]\nlabels: [{ id: mute, name: { en: Mute, zh: 静 }, mark: M }]\n';
  const programme = programmeFile(
    contextOf(
      {
        'conference.yaml': settings(keys),
        'sessions/a.md': session({ partOf: 'b', labels: 'mute' }),
        'sessions/b.md': session({ speechLink: 'https://example.org/r', room: 'a' }),
      },
      'zh',
    ),
    () => 'digest',
  );
  expect(programme).toMatchObject({
    walking: [{ between: ['磨坊', 'Annex'], minutes: 4 }],
    rooms: [{ id: 'a', building: '磨坊' }],
    labels: [{ id: 'mute', name: '静', mark: 'M' }],
    sessions: [
      { id: 'a', partOf: 'b', labels: ['mute'] },
      { id: 'b', recorded: true },
    ],
  });
});

test('scripts know what the conference says to everybody', () => {
  const files = { 'conference.yaml': settings('notice: { en: Doors at nine, zh: 九点开门 }\n') };
  expect(programmeFile(contextOf(files, 'zh'), () => 'digest')).toMatchObject({ notice: '九点开门' });
});

test('scripts know when days begin, and the day of a session after midnight', () => {
  const programme = programmeFile(
    contextOf(
      {
        'conference.yaml': settings('dayStart: "06:00"\n'),
        'sessions/party.md': session({ date: '2027-05-02T00:30', duration: '60' }),
      },
      'en',
    ),
    () => 'digest',
  );
  expect(programme).toMatchObject({
    dayStart: '06:00',
    days: ['2027-05-01'],
    sessions: [{ day: '2027-05-01', start: '2027-05-02T00:30:00+08:00' }],
  });
});
