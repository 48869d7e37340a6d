import { describe, expect, test } from 'vitest';
import { nowAndNext } from './moment.ts';

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
