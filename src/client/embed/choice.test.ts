import { describe, expect, test } from 'vitest';
import type { ProgrammeSession } from '../programme/programme.ts';
import { type Choice, chooseSessions, MOST } from './choice.ts';

const HOUR = 3_600_000;

function aSession(id: string, more: Partial<ProgrammeSession> = {}): ProgrammeSession {
  return {
    id,
    url: `https://conf.example.org/sessions/${id}.html`,
    title: { text: id },
    people: [],
    kind: 'talk',
    status: 'confirmed',
    labels: [],
    recorded: false,
    ...more,
  };
}

const at = (hour: number) => ({ start: hour * HOUR, end: (hour + 1) * HOUR });
const sessions = [
  aSession('opening', { day: '2027-10-29', roomId: 'hall', kind: 'keynote', time: at(9) }),
  aSession('tides', { day: '2027-10-29', roomId: 'deck', trackId: 'water', time: at(10) }),
  aSession('embers', { day: '2027-10-30', roomId: 'hall', trackId: 'fire', time: at(34) }),
  aSession('someday', { trackId: 'water' }),
];

function chosen(choice: Choice, list = sessions, time = 0): string[] {
  const byId = new Map(list.map((session) => [session.id, session]));
  return chooseSessions(byId, choice, time).sessions.map(({ id }) => id);
}

describe('a page shows', () => {
  test.each<[string, Choice, string[]]>([
    ['everything where it asks for nothing', {}, ['opening', 'tides', 'embers', 'someday']],
    ['the sessions of a track', { track: 'water' }, ['tides', 'someday']],
    ['those of several tracks', { track: 'water, fire' }, ['tides', 'embers', 'someday']],
    ['those of a room', { room: 'hall' }, ['opening', 'embers']],
    ['those of a day', { day: '2027-10-30' }, ['embers']],
    ['those of a kind', { kind: 'keynote' }, ['opening']],
    ['what all that it asks for fits', { room: 'hall', day: '2027-10-29' }, ['opening']],
    ['nothing of a track that there is not', { track: 'air' }, []],
    ['as many as it asks for', { number: '2' }, ['opening', 'tides']],
    ['all where the number is none', { number: 'some' }, ['opening', 'tides', 'embers', 'someday']],
  ])('%s', (_, choice, ids) => {
    expect(chosen(choice)).toEqual(ids);
  });

  test('the next ones, of which those that are on are the first', () => {
    expect(chosen({ upcoming: true, number: '2' }, sessions, 10.5 * HOUR)).toEqual(['tides', 'embers']);
    expect(chosen({ upcoming: true, number: '2' }, sessions, 11 * HOUR)).toEqual(['embers', 'someday']);
  });

  test('a part of a session only where it has a time of its own', () => {
    const whole = aSession('whole', { time: at(9) });
    const same = aSession('same', { time: at(9), partOf: 'whole' });
    const own = aSession('own', { time: { start: 9 * HOUR, end: 9.5 * HOUR }, partOf: 'whole' });
    expect(chosen({}, [whole, same, own])).toEqual(['whole', 'own']);
  });

  test('no more than a page can hold, and says how many there would be', () => {
    const many = Array.from({ length: MOST + 7 }, (_, index) => aSession(String(index)));
    const found = chooseSessions(new Map(many.map((each) => [each.id, each])), {}, 0);
    expect(found.sessions).toHaveLength(MOST);
    expect(found.more).toBe(7);
  });
});
