import { expect, test } from 'vitest';
import { dealLanes, onSheet, placeCells } from './place-cells.ts';

const cell = (name: string, rows = 1, columns = 1) => ({ name, rows, columns });
const places = (table: Parameters<typeof placeCells<ReturnType<typeof cell>>>[0]) =>
  placeCells(table).map(({ name, row, column }) => `${name} ${String(row)},${String(column)}`);

test('cells stand beside what earlier rows reach down with', () => {
  expect(
    places([
      [cell('a', 2), cell('b'), cell('c', 3)],
      [cell('d')],
      [cell('e'), cell('f')],
      [cell('wide', 1, 3)],
    ]),
  ).toEqual(['a 0,0', 'b 0,1', 'c 0,2', 'd 1,1', 'e 2,0', 'f 2,1', 'wide 3,0']);
});

test('a cell begins behind several columns that are taken at once', () => {
  expect(places([[cell('wide', 2, 2), cell('a')], [cell('b')]])).toEqual(['wide 0,0', 'a 0,2', 'b 1,2']);
});

const lanes = (...widths: readonly number[]) => {
  let next = 0;
  return widths.map((width) => ({ columns: Array.from({ length: width }, () => next++) }));
};
const columnsOf = (dealt: ReturnType<typeof dealLanes<{ columns: number[] }>>): number[][] =>
  dealt.map((sheet) => sheet.flatMap(({ columns }) => columns));

test('lanes are dealt out evenly, and none is divided', () => {
  expect(columnsOf(dealLanes(lanes(1, 1, 1, 1, 1), 2))).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  expect(columnsOf(dealLanes(lanes(1, 3, 1, 1), 2))).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ]);
  expect(dealLanes(lanes(...new Array<number>(72).fill(1)), 6).map(({ length }) => length)).toEqual([
    12, 12, 12, 12, 12, 12,
  ]);
});

test('more sheets than lanes are as many as lanes', () => {
  expect(columnsOf(dealLanes(lanes(1, 1), 5))).toEqual([[0], [1]]);
});

test('what goes across all lanes stands on every sheet, and what is elsewhere on none', () => {
  const wide = { ...cell('wide', 1, 4), row: 0, column: 0 };
  expect(onSheet(wide, [2, 3])).toMatchObject({ column: 0, columns: 2 });
  const last = { ...cell('last'), row: 0, column: 3 };
  expect(onSheet(last, [2, 3])).toMatchObject({ column: 1, columns: 1 });
  expect(onSheet(last, [0, 1])).toBeUndefined();
});
