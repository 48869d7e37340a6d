import { expect, test } from 'vitest';
import { isStale, waitAfter } from './refresh.ts';

test('a screen asks every three minutes, and after failures soon, then more and more seldom', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 60].map((failures) => waitAfter(failures) / 1000)).toEqual([
    180, 10, 20, 40, 80, 160, 180, 180,
  ]);
});

test('what a screen shows is old after ten minutes without an answer', () => {
  expect(isStale(0, 9 * 60_000)).toBe(false);
  expect(isStale(0, 10 * 60_000)).toBe(true);
});
