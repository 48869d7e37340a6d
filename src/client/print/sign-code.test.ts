import { expect, test } from 'vitest';
import { isCurrent, readSign } from './sign-code.ts';

test('a sign is read with its day and a fingerprint for each session', () => {
  expect(readSign('#sign=2027-10-29.abcdEF-_')).toEqual({
    date: '2027-10-29',
    fingerprints: ['abcd', 'EF-_'],
  });
});

test.each(['', '#day-2027-10-29', '#sign=', '#sign=2027-10-29', '#sign=2027-10-29.<script>'])(
  '%j is no sign',
  (fragment) => {
    expect(readSign(fragment)).toBeUndefined();
  },
);

test('a sign is current while the same sessions stand in the same order', () => {
  expect(isCurrent(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(isCurrent(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(isCurrent(['a', 'b'], ['a'])).toBe(false);
  expect(isCurrent(['a'], ['a', 'b'])).toBe(false);
});
