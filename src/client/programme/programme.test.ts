import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLanguageRoutes } from '../../catalog/routes.ts';
import { readProgramme } from './programme.ts';

const golden = (language: string): unknown =>
  JSON.parse(readFileSync(path.resolve(`tests/golden/programme.${language}.json`), 'utf8'));

const read = (language = 'en') => readProgramme(golden(language), createLanguageRoutes('/spare/'));

test('a session is read with its place, its time and its address', () => {
  expect(read().sessions.get('later')).toEqual({
    id: 'later',
    url: '/spare/sessions/later.html',
    title: { text: 'Later', lang: undefined },
    people: [],
    room: 'Blue',
    roomId: 'blue',
    building: undefined,
    track: 'Tides',
    trackId: 'tides',
    hue: 0,
    kind: 'talk',
    status: 'cancelled',
    labels: [],
    recorded: false,
    language: 'zh',
    partOf: undefined,
    time: { start: Date.parse('2027-03-01T01:30:00Z'), end: Date.parse('2027-03-01T02:15:00Z') },
    day: '2027-03-01',
  });
});

test('a session without a time has none, and one in another language says which', () => {
  expect(read('zh').sessions.get('someday')).toMatchObject({
    title: { text: 'Someday', lang: 'en' },
    time: undefined,
  });
});

test('people keep their order, and names in another script say their language', () => {
  expect(read().sessions.get('opening')?.people).toEqual([
    { text: 'Ada Example', lang: undefined },
    { text: '样例', lang: 'zh' },
  ]);
});

test('a session is read with its building, its labels and the way between buildings, where they are given', () => {
  const file = {
    format: 1,
    language: 'en',
    title: 'Made',
    walking: 8,
    rooms: [{ id: 'quay', name: 'Quay', building: 'Harbour House' }],
    tracks: [],
    labels: [{ id: 'quiet', name: 'Quiet', mark: 'Q' }],
    sessions: [
      { id: 'part', title: 'Part', room: 'quay', labels: ['quiet', 'lost'], recorded: true, partOf: 'whole' },
    ],
    moved: {},
  };
  const { sessions, walking } = readProgramme(file, createLanguageRoutes('/'));
  expect(walking).toBe(8);
  expect(sessions.get('part')).toMatchObject({
    building: 'Harbour House',
    labels: [{ id: 'quiet', mark: 'Q', text: 'Quiet' }],
    recorded: true,
    partOf: 'whole',
  });
});

test('sessions keep the order of the programme, and older ids lead to new ones', () => {
  expect([...read().sessions.keys()]).toEqual(['opening', 'later', 'someday']);
  expect(read().moved.get('welcome')).toBe('opening');
});

test.each([null, 'Sign in to the hotel', [], {}, { format: 2, sessions: [] }])('refuses %j', (file) => {
  expect(() => readProgramme(file, createLanguageRoutes('/'))).toThrow('format');
});
