import { expect, test } from 'vitest';
import { indexLetter } from './letters.ts';

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
