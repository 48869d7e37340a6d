import { expect, test } from 'vitest';
import { areasOf } from './areas.ts';
import { moved } from './moves.ts';

/**
 *     a a a
 *     b c d
 *     b e .
 */
const cell = (name: string, rows = 1, columns = 1) => ({ name, rows, columns });
const rows = [[cell('a', 1, 3)], [cell('b', 2), cell('c'), cell('d')], [cell('e'), cell('.')]];
const areas = areasOf(rows).flatMap((row, at) =>
  row.map((area, index) => ({ ...area, name: rows[at]?.[index]?.name ?? '' })),
);
const sessions = areas.filter(({ name }) => name !== '.');
const from = (name: string) =>
  sessions.find((area) => area.name === name) ?? { row: 0, lastRow: 1, column: 0, lastColumn: 1 };

test.each([
  ['b', 'ArrowRight', 'c'],
  ['c', 'ArrowRight', 'd'],
  ['e', 'ArrowLeft', 'b'],
  ['e', 'ArrowRight', undefined],
  ['d', 'ArrowDown', undefined],
  ['d', 'ArrowUp', 'a'],
  ['a', 'ArrowDown', 'b'],
  ['c', 'ArrowDown', 'e'],
  ['d', 'Home', 'b'],
  ['b', 'End', 'd'],
] as const)('from %s %s leads to %s', (start, key, end) => {
  expect(moved(key, from(start), sessions)?.name).toBe(end);
});

test('Home and End lead to the ends of the table when they are asked for the whole', () => {
  expect(moved('Home', from('c'), sessions, true)?.name).toBe('a');
  expect(moved('End', from('c'), sessions, true)?.name).toBe('e');
});
