import { describe, expect, test } from 'vitest';
import type { ProgrammeSession } from '../programme/programme.ts';
import { roomDay, sessionsIn } from './room-day.ts';

const HOUR = 3_600_000;

/** @param from hours after the midnight of the first day */
function session(
  id: string,
  [from, to]: readonly [number, number],
  more: Partial<ProgrammeSession> = {},
): ProgrammeSession {
  return {
    id,
    url: '',
    title: { text: id },
    people: [],
    kind: 'talk',
    status: 'confirmed',
    labels: [],
    recorded: false,
    roomId: 'hall',
    day: from < 24 ? '2027-03-01' : '2027-03-02',
    time: { start: from * HOUR, end: to * HOUR },
    ...more,
  };
}

const everybody = { roomId: undefined, kind: 'break' };
const programme = [
  session('opening', [9, 10]),
  session('coffee', [10, 11], everybody),
  session('elsewhere', [11, 12], { roomId: 'deck' }),
  session('tides', [11, 12]),
  session('lamps', [12, 13], { status: 'cancelled' }),
  session('knots', [13, 14]),
  session('ropes', [14, 15]),
  session('morning', [33, 34]),
  session('noon', [36, 37]),
  session('someday', [0, 0], { time: undefined, day: undefined }),
];

function seen(hour: number, list = programme) {
  const { on, next, later } = roomDay(
    sessionsIn('hall', new Map(list.map((each) => [each.id, each]))),
    hour * HOUR,
  );
  return { on: on?.id, next: next?.id, later: later.map(({ id }) => id) };
}

describe('the screen of a room', () => {
  test.each([
    [
      'what is on, what comes next and the rest of the day',
      11.5,
      { on: 'tides', next: 'knots', later: ['lamps', 'ropes'] },
    ],
    [
      'the next from the minute that the last ends',
      12,
      { on: undefined, next: 'knots', later: ['lamps', 'ropes'] },
    ],
    [
      'coffee, which is for everybody',
      10.5,
      { on: 'coffee', next: 'tides', later: ['lamps', 'knots', 'ropes'] },
    ],
    ['the last one, and how the next day begins', 14.5, { on: 'ropes', next: 'morning', later: ['noon'] }],
    ['at night the next day', 20, { on: undefined, next: 'morning', later: ['noon'] }],
    ['the last one of all without anything after it', 36.5, { on: 'noon', next: undefined, later: [] }],
    ['nothing once all is over', 37, { on: undefined, next: undefined, later: [] }],
  ])('shows %s', (_, hour, expected) => {
    expect(seen(hour)).toEqual(expected);
  });

  test('shows the part that is on, and the whole while none is', () => {
    const list = [
      session('lightning', [9, 11]),
      session('first', [9, 9.5], { partOf: 'lightning' }),
      session('untimed', [9, 11], { partOf: 'lightning' }),
    ];
    expect(seen(9.2, list)).toEqual({ on: 'first', next: undefined, later: [] });
    expect(seen(10, list).on).toBe('lightning');
  });

  test('shows the talk in the midst of an exhibition', () => {
    const list = [session('exhibition', [8, 40]), session('talk', [9, 10])];
    expect(seen(9.5, list).on).toBe('talk');
    expect(seen(10.5, list).on).toBe('exhibition');
  });
});
