import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceOf, readChoice, withChoice } from './choice.ts';

const everything = { rooms: [], tracks: [], mine: false };

describe('the choice in the address', () => {
  test.each([
    ['', everything],
    ['?rooms=a,b', { ...everything, rooms: ['a', 'b'] }],
    ['?rooms=,a,', { ...everything, rooms: ['a'] }],
    ['?tracks=x&mine=1', { ...everything, tracks: ['x'], mine: true }],
    ['?mine=yes', everything],
  ])('%s is read', (query, choice) => {
    expect(readChoice(query)).toEqual(choice);
  });

  test('is read as it was written, whatever ids hold', () => {
    const ids = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(fc.record({ rooms: ids, tracks: ids, mine: fc.boolean() }), (choice) => {
        expect(readChoice(withChoice('', choice))).toEqual(choice);
      }),
    );
  });

  test('leaves alone what else the address says', () => {
    expect(withChoice('?now=2022-07-30T14:20&rooms=a', { ...everything, rooms: ['b', 'c'] })).toBe(
      '?now=2022-07-30T14%3A20&rooms=b,c',
    );
  });

  test('leaves nothing behind when everything is chosen', () => {
    expect(withChoice('?rooms=a&mine=1', everything)).toBe('');
  });
});

test('ticked boxes are a choice in the order of all', () => {
  expect(choiceOf(new Set(['c', 'a']), ['a', 'b', 'c'])).toEqual(['a', 'c']);
});

test.each([[['a', 'b']], [[]]])('ticked boxes leave nothing out when they are %j of two', (ticked) => {
  expect(choiceOf(new Set<string>(ticked), ['a', 'b'])).toEqual([]);
});
