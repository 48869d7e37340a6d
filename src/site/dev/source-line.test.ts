import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceLine } from './source-line.ts';

test('the word at the place stands apart from what is before and behind it', () => {
  expect(sourceLine('track: water-1 # old', 8)).toEqual(['track: ', 'water-1', ' # old']);
});

test('a place behind the end of its line has nothing at it', () => {
  expect(sourceLine('title: "a', 40)).toEqual(['title: "a', '', '']);
});

test('a line that says nothing is not shown', () => {
  expect(sourceLine(' ', 1)).toBe(undefined);
});

test('of a long line the part around the place is shown', () => {
  const line = `${'a '.repeat(9999)}here${' b'.repeat(9999)}`;
  const [before, at, after] = sourceLine(line, 19_999) ?? ['', '', ''];
  expect(at).toBe('here');
  expect(before).toMatch(/^…(?:a | a)/);
  expect(after).toMatch(/b…$|…$/);
  expect(before.length + after.length).toBeLessThan(250);
});

test('whatever a line says, the parts are a piece of it, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), (line, column) => {
      const shown = (sourceLine(line, column + 1) ?? []).join('').replaceAll('…', '');
      expect(line.replaceAll('…', '')).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(80 + 160 + 160);
    }),
  );
});
