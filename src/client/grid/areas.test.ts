import { expect, test } from 'vitest';
import { areasOf } from './areas.ts';

const cell = (rows = 1, columns = 1) => ({ rows, columns });

test('cells stand in the first columns that those above leave free', () => {
  const areas = areasOf([[cell(1, 3)], [cell(), cell(2), cell()], [cell(), cell()]]);
  expect(areas.map((row) => row.map(({ column }) => column))).toEqual([[0], [0, 1, 2], [0, 2]]);
});

test('a cell reaches as far as it spans', () => {
  expect(areasOf([[cell(2, 3)]])).toEqual([
    [{ rows: 2, columns: 3, row: 0, lastRow: 2, column: 0, lastColumn: 3 }],
  ]);
});

test('a row that is full of what began above has no cells, and those after it stand as before', () => {
  const areas = areasOf([[cell(2), cell(2)], [], [cell(), cell()]]);
  expect(areas[2]?.map(({ column }) => column)).toEqual([0, 1]);
});
