import { expect, test } from 'vitest';
import fc from 'fast-check';
import { displayWidth } from '../text/display-width.ts';
import { excerpt } from './excerpt.ts';

const drawn = (line: string, column: number): string => {
  const { text, before } = excerpt(line, column);
  return `${text}\n${' '.repeat(before)}^`;
};

test('the mark stands below the column', () => {
  expect(drawn('date: "no"', 7)).toBe('date: "no"\n      ^');
});

test('Chinese letters before it take two columns each, and a tab four', () => {
  expect(drawn('标题:\tx', 5)).toBe('标题:    x\n         ^');
});

test('a column behind the end stands there', () => {
  expect(drawn('abc', 40)).toBe('abc\n   ^');
});

test('of a long line there is what stands around the place', () => {
  const line = `${'a'.repeat(100)}HERE${'b'.repeat(100)}`;
  expect(drawn(line, 101)).toBe(`…${'a'.repeat(24)}HERE${'b'.repeat(40)}…\n${' '.repeat(25)}^`);
});

test('a long line whose place is near its beginning is cut at its end alone', () => {
  expect(drawn(`title: ${'字'.repeat(60)}`, 8)).toBe(`title: ${'字'.repeat(31)}…\n       ^`);
});

test('nothing in it is obeyed by a terminal or a log', () => {
  expect(excerpt('a\u001B[31m\u202E##[error]x', 12).text).toBe('a\\u001b[31m\\u202e##\\u005berror]x');
});

test('whatever the line, it fits, is one line and has the place in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 400 }),
      (line, column) => {
        const { text, before } = excerpt(line.replaceAll('\n', ' '), column);
        expect(displayWidth(text)).toBeLessThanOrEqual(80);
        expect(before).toBeLessThanOrEqual(displayWidth(text));
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|##\[/u);
      },
    ),
  );
});
