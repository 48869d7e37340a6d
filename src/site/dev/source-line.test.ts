import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceLine } from './source-line.ts';

test('the word at the place stands apart from what is before and behind it', () => {
  const text = '---\r\ntitle: "Opening"\r\ntrack: water-1 # old\r\n---\r\n';
  expect(sourceLine(text, { line: 3, column: 8 })).toEqual(['track: ', 'water-1', ' # old']);
});

test('a place behind the end of its line has nothing at it', () => {
  expect(sourceLine('title: "a', { line: 1, column: 40 })).toEqual(['title: "a', '', '']);
});

test('a line that is not there, or says nothing, is not shown', () => {
  expect(sourceLine('a\n\nb', { line: 2, column: 1 })).toBe(undefined);
  expect(sourceLine('a\n\nb', { line: 9, column: 1 })).toBe(undefined);
});

test('of a long line the part around the place is shown', () => {
  const [before, at, after] = sourceLine(`${'a '.repeat(9999)}here${' b'.repeat(9999)}`, {
    line: 1,
    column: 19_999,
  }) ?? ['', '', ''];
  expect(at).toBe('here');
  expect(before).toMatch(/^…(?:a | a)/);
  expect(after).toMatch(/b…$|…$/);
  expect(before.length + after.length).toBeLessThan(250);
});

test('whatever a file says, the parts are pieces of one of its lines, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), fc.nat(400), (text, line, column) => {
      const parts = sourceLine(text, { line: line + 1, column: column + 1 });
      if (!parts) return;
      const shown = parts.join('').replaceAll('…', '');
      expect(text.replaceAll('…', '')).toContain(shown);
      expect(shown).not.toMatch(/[\r\n]/);
    }),
  );
});
