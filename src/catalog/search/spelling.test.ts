import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctQuery, isOneMistake } from './spelling.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });

describe('one typing error', () => {
  test.each([
    ['pulser', 'pulsar', true],
    ['pulsr', 'pulsar', true],
    ['pulssar', 'pulsar', true],
    ['puslar', 'pulsar', true],
    ['pulsar', 'pulsar', false],
    ['pusla', 'pulsar', false],
    ['abab', 'baba', false],
    ['cbcc', 'bcacc', false],
    ['', 'a', true],
  ])('%s and %s: %s', (word, other, is) => {
    expect(isOneMistake(word, other)).toBe(is);
  });

  test('is one in both directions', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneMistake(a, b)).toBe(isOneMistake(b, a));
      }),
    );
  });

  test('is any single edit, and nothing that takes two', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneMistake(a, b)).toBe(a !== b && edits(a).has(b));
      }),
    );
  });
});

/** All texts that one edit makes of another. */
function edits(word: string): Set<string> {
  const places = Array.from({ length: word.length + 1 }, (_, index) => index);
  return new Set(
    places.flatMap((at) => {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      return [
        head + tail.slice(1),
        ...['a', 'b', 'c', 'é'].flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
        tail.length > 1 ? `${head}${tail[1] ?? ''}${tail[0] ?? ''}${tail.slice(2)}` : word,
      ];
    }),
  );
}

describe('a query', () => {
  const vocabulary = ['pulsar', 'streaming', 'pulse', 'messaging', 'ozone', '消息'];

  test.each([
    ['pulser', 'pulsar'],
    ['Puslar mesaging', 'pulsar messaging'],
    ['"pulsar streming"', '"pulsar streaming"'],
    ['pulsr 消息', 'pulsar 消息'],
    ['pulsarmessaging', 'pulsar messaging'],
  ])('with mistakes, %s, becomes %s', (query, corrected) => {
    expect(correctQuery(query, vocabulary)).toBe(corrected);
  });

  test.each(['pulsar', 'puls', 'streams', 'zon', '消思', 'quite other words', '', 'a/b'])(
    'is left alone: %j',
    (query) => {
      expect(correctQuery(query, vocabulary)).toBeUndefined();
    },
  );

  test('of any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(letters), (query, known) => {
        expect(correctQuery(query, known)).not.toBe(query);
      }),
    );
  });
});
