import { expect, test } from 'vitest';
import { phrase } from './phrase.ts';

test('parts stand where the sentence has them, in any order', () => {
  const parts = { after: ['new'], before: ['o', 'ld'] };
  expect(phrase(({ after, before }) => `Now ${after}, before ${before}.`, parts)).toEqual([
    'Now ',
    'new',
    ', before ',
    'o',
    'ld',
    '.',
  ]);
  expect(phrase(({ after, before }) => `${before} → ${after}`, parts)).toEqual([
    '',
    'o',
    'ld',
    ' → ',
    'new',
    '',
  ]);
});
