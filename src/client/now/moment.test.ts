import { describe, expect, test } from 'vitest';
import { lineInList, lineInScale, nowAndNext, type RowBox } from './moment.ts';

const ids = (sessions: readonly { id: string }[]): string[] => sessions.map(({ id }) => id);

describe('now and next', () => {
  const minutes = (start: number, end: number) => ({ start: start * 60_000, end: end * 60_000 });
  const sessions = [
    { id: 'a', ...minutes(10, 40) },
    { id: 'long', ...minutes(10, 100) },
    { id: 'b', ...minutes(40, 70) },
    { id: 'c', ...minutes(70, 100) },
    { id: 'd', ...minutes(80, 120) },
    { id: 'e', ...minutes(100, 120) },
  ];
  const at = (minute: number) => nowAndNext(sessions, minute * 60_000);

  test('are what runs, and what starts soonest, give or take a quarter of an hour', () => {
    expect(ids(at(50).now)).toEqual(['long', 'b']);
    expect(ids(at(50).next)).toEqual(['c', 'd']);
  });

  test('change at the minute of a start, and a session that ends then is over', () => {
    expect(ids(at(40).now)).toEqual(['long', 'b']);
  });

  test('are empty once everything is over', () => {
    expect(at(120)).toEqual({ now: [], next: [] });
  });
});

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
