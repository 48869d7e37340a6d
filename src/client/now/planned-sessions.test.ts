import { expect, test } from 'vitest';
import type { ProgrammeSession } from '../programme/programme.ts';
import { plannedSessions } from './planned-sessions.ts';

const time = { start: 0, end: 60 };

const session = (id: string, more: Partial<ProgrammeSession>): ProgrammeSession => ({
  id,
  url: '',
  title: { text: id },
  people: [],
  kind: 'talk',
  status: 'confirmed',
  labels: [],
  recorded: false,
  day: '2027-03-01',
  time,
  ...more,
});

const planned = (...sessions: ProgrammeSession[]) =>
  plannedSessions({ sessions: new Map(sessions.map((each) => [each.id, each])) });

test('what takes place has a time and is not cancelled', () => {
  const list = planned(
    session('talk', {}),
    session('gone', { status: 'cancelled' }),
    session('someday', { time: undefined, day: undefined }),
  );
  expect(list.map(({ id }) => id)).toEqual(['talk']);
});

test('its place is the room, else the track, else nowhere', () => {
  const places = planned(
    session('a', { room: 'Blue', track: 'Tides' }),
    session('b', { track: 'Tides' }),
    session('c', {}),
  );
  expect(places.map(({ place }) => place)).toEqual(['Blue', 'Tides', '']);
});

test('a part has a line of its own only with a time of its own', () => {
  const list = planned(
    session('whole', {}),
    session('timed', { partOf: 'whole', time: { start: 10, end: 20 } }),
    session('untimed', { partOf: 'whole' }),
  );
  expect(list.map(({ id }) => id)).toEqual(['whole', 'timed']);
});
