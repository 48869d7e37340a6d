import { describe, expect, test } from 'vitest';
import { markOfGroup, marksAt } from './marks.ts';

const minutes = (start: number, end: number) => ({ start: start * 60_000, end: end * 60_000 });
const sessions = [minutes(0, 30), minutes(10, 50), minutes(50, 80), minutes(60, 90), minutes(80, 100)];

describe('sessions of a list', () => {
  test('are over, on, next or none of these', () => {
    expect(marksAt(sessions, 40 * 60_000)).toEqual(['is-past', 'is-now', 'is-next', 'is-next', undefined]);
  });

  test('are over at the minute of their end, and on at that of their start', () => {
    expect(marksAt(sessions, 50 * 60_000).slice(1, 3)).toEqual(['is-past', 'is-now']);
  });

  test('are neither on nor next when they are cancelled', () => {
    const list = [minutes(0, 30), { ...minutes(40, 50), cancelled: true }, minutes(70, 90)];
    expect(marksAt(list, 10 * 60_000)).toEqual(['is-now', undefined, 'is-next']);
    expect(marksAt(list, 45 * 60_000)).toEqual(['is-past', undefined, 'is-next']);
    expect(marksAt(list, 60 * 60_000)[1]).toBe('is-past');
  });

  test('are all over in the end', () => {
    expect(new Set(marksAt(sessions, 100 * 60_000))).toEqual(new Set(['is-past']));
  });
});

describe('an hour of a list', () => {
  test.each([
    [['is-past', 'is-now'], 'is-now'],
    [['is-next', undefined], 'is-next'],
    [['is-past', 'is-past'], 'is-past'],
    [['is-past', undefined], undefined],
  ] as const)('with %j is %s', (marks, mark) => {
    expect(markOfGroup(marks)).toBe(mark);
  });
});
