import { expect, test } from 'vitest';
import { readNews } from './news.ts';

const MINUTE = 60_000;

test('a count is good for half an hour', () => {
  const stored = { count: 2, at: 0 };
  expect([0, 29, 30].map((minute) => readNews(stored, minute * MINUTE))).toEqual([2, 2, undefined]);
});

test('a count from the future, of a clock that was wrong, is none', () => {
  expect(readNews({ count: 2, at: MINUTE }, 0)).toBeUndefined();
});

test.each([undefined, null, 3, [], {}, { count: '2', at: 0 }, { count: 2 }])('%j is no count', (value) => {
  expect(readNews(value, 0)).toBeUndefined();
});
