import { describe, expect, test } from 'vitest';
import { lineInList, lineInScale, type RowBox } from './moment.ts';

describe('the now line', () => {
  const rows: RowBox[] = [
    { start: 0, end: 60, top: 40, height: 120 },
    { start: 60, end: 70, top: 160, height: 30 },
  ];

  test('is as far down its row as the time has passed', () => {
    expect(lineInScale(rows, 0)).toBe(40);
    expect(lineInScale(rows, 30)).toBe(100);
    expect(lineInScale(rows, 65)).toBe(175);
  });

  test('stands between what has started and what has not in a list', () => {
    expect(lineInList(rows, 30)).toBe(160);
    expect(lineInList(rows, 65)).toBe(190);
  });

  test.each([-1, 70])('is not there at %s, before and after the day', (time) => {
    expect(lineInScale(rows, time)).toBeUndefined();
    expect(lineInList(rows, time)).toBeUndefined();
  });
});
