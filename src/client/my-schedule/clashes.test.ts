import { expect, test } from 'vitest';
import { findClashes } from './clashes.ts';
import { aSession } from './test-session.ts';

const pairs = (...sessions: Parameters<typeof findClashes>[0]) =>
  findClashes(sessions).map(({ sessions: both }) => both.map(({ id }) => id).join('+'));

test('two sessions clash once, the earlier one first', () => {
  expect(pairs(aSession('b', [30, 60]), aSession('a', [0, 40]), aSession('c', [60, 90]))).toEqual(['a+b']);
});

test('a clash is known by the same name whichever session comes first', () => {
  const [there] = findClashes([aSession('a', [0, 40]), aSession('b', [30, 60])]);
  const [back] = findClashes([aSession('a', [30, 60]), aSession('b', [0, 40])]);
  expect(back?.key).toBe(there?.key);
});

test('a cancelled session and one without a time are in nobody’s way', () => {
  expect(
    pairs(aSession('a', [0, 40]), aSession('off', [0, 40], { status: 'cancelled' }), aSession('later')),
  ).toEqual([]);
});

test('a part does not clash with its whole, nor with a part that has the whole’s time', () => {
  const part = { partOf: 'whole' };
  expect(
    pairs(aSession('whole', [0, 60]), aSession('a', [0, 60], part), aSession('b', [0, 60], part)),
  ).toEqual([]);
});

test('parts with times of their own clash like all others, and a part does with a stranger', () => {
  const part = { partOf: 'whole' };
  expect(pairs(aSession('a', [0, 20], part), aSession('b', [10, 30], part), aSession('c', [25, 40]))).toEqual(
    ['a+b', 'b+c'],
  );
});
