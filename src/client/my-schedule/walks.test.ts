import { expect, test } from 'vitest';
import type { Programme } from '../programme/programme.ts';
import { aSession } from './test-session.ts';
import { tightWalks, walkingMinutes } from './walks.ts';

const [north, south] = [{ building: 'North' }, { building: 'South' }];

test('sessions in two buildings with less time between them than the walk are found', () => {
  const sessions = [aSession('b', [45, 90], south), aSession('a', [0, 40], north)];
  const [walk, ...others] = tightWalks(sessions, 8);
  expect([walk?.from.id, walk?.to.id, walk?.walk, walk?.time, others.length]).toEqual(['a', 'b', 8, 5, 0]);
});

test.each([
  ['time enough', aSession('b', [48, 90], south)],
  ['the same building', aSession('b', [40, 90], north)],
  ['a building that nobody named', aSession('b', [40, 90])],
  ['an overlap, which is said elsewhere', aSession('b', [30, 90], south)],
  ['a cancelled session', aSession('b', [40, 90], { ...south, status: 'cancelled' })],
])('nothing is said of %s', (_, next) => {
  expect(tightWalks([aSession('a', [0, 40], north), next], 8)).toEqual([]);
});

test('a way between two buildings is the same in both directions', () => {
  const ways: Programme['walking'] = [{ between: ['North', 'South'], minutes: 12 }];
  expect(walkingMinutes(ways, 'South', 'North')).toBe(12);
  expect(walkingMinutes(ways, 'South', 'Attic')).toBe(0);
  expect(walkingMinutes(undefined, 'South', 'North')).toBe(0);
});
