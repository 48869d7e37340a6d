import { expect, test } from 'vitest';
import { initialsOf } from './portrait.ts';

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
