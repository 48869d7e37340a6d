import { expect, test } from 'vitest';
import { earlierRows, placeOf, rowAt } from './row-times.ts';

const rows = [
  { start: 0, end: 30, cells: [{ end: 30 }, { end: 60 }, {}] },
  { start: 30, end: 60, cells: [{ end: 60 }] },
  { start: 60, end: 90, cells: [{}] },
  { start: 90, end: 120, cells: [{ end: 120 }] },
];

test.each([
  [40, 0],
  [60, 3],
  [90, 3],
  [120, 4],
])('at %i the first rows of which nothing goes on are %i', (time, count) => {
  expect(earlierRows(rows, time)).toBe(count);
});

test('a row that is yet to come is not over, even when nothing begins in it', () => {
  expect(earlierRows(rows.slice(2), 50)).toBe(0);
});

test('a moment falls in the row that it has begun', () => {
  expect(rowAt(rows, 30)).toBe(rows[1]);
  expect(rowAt(rows, 120)).toBeUndefined();
});

const boxes = [
  { start: 0, end: 60, top: 40, height: 120 },
  { start: 60, end: 70, top: 160, height: 30 },
];

test.each([
  [0, 40],
  [30, 100],
  [65, 175],
  [-1, undefined],
  [70, undefined],
])('%i is as far down its row as the time has passed', (time, place) => {
  expect(placeOf(boxes, time)).toBe(place);
});
