import { expect, test } from 'vitest';
import { dealLanes, onSheet } from './deal-lanes.ts';

const cell = (name: string, columns = 1) => ({ name, rows: 1, columns });
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
  const wide = { ...cell('wide', 4), row: 0, column: 0 };
  expect(onSheet(wide, [2, 3])).toMatchObject({ column: 0, columns: 2 });
  const last = { ...cell('last'), row: 0, column: 3 };
  expect(onSheet(last, [2, 3])).toMatchObject({ column: 1, columns: 1 });
  expect(onSheet(last, [0, 1])).toBeUndefined();
});
