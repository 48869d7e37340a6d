import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgrammeSession } from '../programme/programme.ts';
import { changesSince, takeSnapshot } from './snapshot.ts';
import { readSnapshot, snapshotValue } from './snapshot-text.ts';
import { aSession } from './test-session.ts';

const english = { language: 'en', moved: new Map<string, string>() };

const changes = (before: ProgrammeSession, after: ProgrammeSession, programme = english) =>
  changesSince(takeSnapshot([before], 'en'), [after], programme).map(({ differences }) => differences.join());

describe('since the last visit', () => {
  const before = aSession('a', [0, 40], { roomId: 'blue' });

  test.each([
    ['moved', { time: { start: 1, end: 2 } }, 'time'],
    ['lost its time', { time: undefined }, 'time'],
    ['moved to another room', { roomId: 'red' }, 'room'],
    ['cancelled', { status: 'cancelled' as const }, 'cancelled'],
    ['retitled', { title: { text: 'Other' } }, 'title'],
    ['got a recording', { recorded: true }, 'recorded'],
    ['moved, and to another room', { roomId: 'red', time: { start: 1, end: 2 } }, 'time,room'],
  ])('a session that was %s is told', (_, after, expected) => {
    expect(changes(before, { ...before, ...after })).toEqual([expected]);
  });

  test('a session that takes place after all is told', () => {
    expect(changes({ ...before, status: 'cancelled' }, before)).toEqual(['restored']);
  });

  test('what is as it was, or was not seen before, is not told', () => {
    expect(changes(before, before)).toEqual([]);
    expect(changes(aSession('b', [5, 10]), before)).toEqual([]);
  });

  test('a title in another language is no change', () => {
    expect(changes(before, { ...before, title: { text: '标题' } }, { ...english, language: 'zh' })).toEqual(
      [],
    );
  });

  test('a session is known under its new id', () => {
    const moved = new Map([['older', 'a']]);
    expect(changes({ ...before, id: 'older', roomId: 'red' }, before, { ...english, moved })).toEqual([
      'room',
    ]);
  });
});

describe('a stored snapshot', () => {
  test('comes back as it was', () => {
    const snapshot = takeSnapshot(
      [
        aSession('a', [0, 40], { roomId: 'blue', recorded: true }),
        aSession('b', undefined, { status: 'cancelled' }),
      ],
      'zh-Hans',
    );
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshotValue(snapshot))))).toEqual(snapshot);
  });

  test.each([null, [], {}, { version: 2, language: 'en', seen: {} }, { version: 1, seen: {} }])(
    'is not there in %j',
    (value) => {
      expect(readSnapshot(value)).toBeUndefined();
    },
  );

  test('leaves out what is no session, and times that no clock shows', () => {
    const seen = { 'a/b': { title: 'x' }, c: 'x', d: {}, e: { title: 'E', time: ['x', 1e300] } };
    const read = readSnapshot({ version: 1, language: 'en', seen });
    expect([...(read?.seen ?? [])]).toEqual([
      ['e', { title: 'E', time: undefined, room: undefined, cancelled: false, recorded: false }],
    ]);
  });

  test('has no time where an object stands for a number', () => {
    const time = [{ toString: '' }, 5];
    const { seen } = readSnapshot({ version: 1, language: 'en', seen: { a: { title: 'A', time } } }) ?? {};
    expect(seen?.get('a')).toMatchObject({ title: 'A', time: undefined });
  });

  test('of any JSON is read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (seen, session) => {
        readSnapshot({ version: 1, language: 'en', seen });
        readSnapshot({ version: 1, language: 'en', seen: { a: session, b: { title: 'B', time: session } } });
      }),
    );
  });
});
