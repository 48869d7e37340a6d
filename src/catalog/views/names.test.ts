import { expect, test } from 'vitest';
import { initialsOf } from './portrait.ts';
import { excerpt } from './page-head.ts';
import { indexLetter } from './speakers.ts';

test.each([
  ['Ana Lima', 'AL'],
  ['林知夏', '知夏'],
  ['tison', 'T'],
  ['骆安然(Alan Luo)', '安然'],
  ['Ana Maria de Souza', 'AS'],
  ['"', '?'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ['Ömer', 'O'],
  ['林知夏', 'L'],
  ['张伟', 'Z'],
  ['阿里', 'A'],
  ['Łukasz', 'L'],
  ['42 Labs', 'L'],
  ['Юлия', '#'],
])('%s stands under the letter %s', (name, letter) => {
  expect(indexLetter(name)).toBe(letter);
});

test('an excerpt ends between words, or anywhere in a script without spaces', () => {
  expect(excerpt('one two three four', 12)).toBe('one two…');
  expect(excerpt('数据湖仓的实践与探索', 6)).toBe('数据湖仓的…');
  expect(excerpt('short', 12)).toBe('short');
});
