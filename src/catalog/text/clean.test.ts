import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean.ts';

test.each([
  ['spreadsheet residue', 'one_x000D_\ntwo', 'one\ntwo'],
  ['Windows line ends', 'one\r\ntwo', 'one\ntwo'],
  ['zero-width characters', 'Ro\u200Bck\u2060et\uFEFF', 'Rocket'],
  ['private-use characters', 'a\uE000b', 'ab'],
  ['control characters', 'a\u0007b\u000Bc', 'ab c'],
  ['direction overrides', 'a\u202Eb', 'ab'],
  ['joiners that join nothing', 'a\u200Db', 'ab'],
])('removes %s', (_, written, expected) => {
  expect(cleanText(written)).toBe(expected);
});

test.each([
  ['joiners in emoji', '👩‍💻 and 👨‍👩‍👧'],
  ['joiners in Persian', 'می‌خواهم'],
  ['full-width punctuation', '（ａ）：½'],
  ['tabs and line ends', 'a\tb\n\nc'],
])('keeps %s', (_, written) => {
  expect(cleanText(written)).toBe(written);
});

test('writes radicals and compatibility ideographs as the characters they look like', () => {
  expect(cleanText('⼤学基⾦会⻉式⻓\uF900')).toBe('大学基金会贝式长豈');
});

test('composes letters and their marks', () => {
  expect(cleanText('Zolta\u0301n')).toBe('Zoltán');
});

test('puts a title on one line with single spaces', () => {
  expect(cleanLine('  Apache　Pulsar\u00A0 at\nvivo ')).toBe('Apache Pulsar at vivo');
});
