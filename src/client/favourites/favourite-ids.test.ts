import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSessionId, readIds, takenBack, uniqueIds, withId, withoutId, writeIds } from './favourite-ids.ts';
import { renamed } from './renamed.ts';

describe('readIds', () => {
  test.each([
    ['nothing stored', null, []],
    ['not JSON', 'sessions', []],
    ['another shape', '{"ids":["a"]}', []],
    ['a number', '7', []],
    ['what is no id among ids', '["a",7,"","b/c",null,["d"],"e"]', ['a', 'e']],
    ['an id twice', '["a","b","a"]', ['a', 'b']],
    ['a control character', '["a\\u0000"]', []],
    ['an id of a thousand letters', JSON.stringify(['x'.repeat(1000)]), []],
  ])('takes what is usable of %s', (_case, text, ids) => {
    expect(readIds(text)).toEqual(ids);
  });

  test('reads back any list that was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        const ids = uniqueIds(values);
        expect(readIds(writeIds(ids))).toEqual(ids);
      }),
    );
  });
});

test('Chinese file names, and names with spaces and signs, are ids', () => {
  expect(['湖仓一体-2022', 'a b', 'keynote@9#1?x=%20', '1086'].filter(isSessionId)).toHaveLength(4);
});

test('starring twice keeps one star, and taking it away leaves none', () => {
  const twice = withId(withId([], 'a'), 'a');
  expect(twice).toEqual(['a']);
  expect(withoutId(twice, 'a')).toEqual([]);
});

test('a star follows its session to a new id', () => {
  expect(renamed(['old', 'b', 'new'], new Map([['old', 'new']]))).toEqual(['new', 'b']);
});

describe('takenBack', () => {
  test('brings a removed star back to its place', () => {
    expect(takenBack(['a', 'c'], { before: ['a', 'b', 'c'], after: ['a', 'c'] })).toEqual(['a', 'b', 'c']);
  });

  test('keeps what was starred since', () => {
    expect(takenBack(['d'], { before: ['a', 'b'], after: [] })).toEqual(['a', 'b', 'd']);
  });

  test('does not bring back what was removed since', () => {
    expect(takenBack(['a'], { before: ['a', 'b', 'c'], after: ['a', 'b'] })).toEqual(['a', 'c']);
  });

  test('removes what was added', () => {
    expect(takenBack(['a', 'b', 'c'], { before: ['a'], after: ['a', 'b', 'c'] })).toEqual(['a']);
  });
});
