import { expect, test } from 'vitest';
import { ageInWords } from './age.ts';

const NOW = Date.parse('2027-10-29T12:00:00Z');

test.each([
  ['2027-10-29T11:59:30Z', 'this minute'],
  ['2027-10-29T12:03:00Z', 'this minute'],
  ['2027-10-29T11:59:00Z', '1 minute ago'],
  ['2027-10-29T10:00:00Z', '2 hours ago'],
  ['2027-10-28T11:00:00Z', 'yesterday'],
  ['2027-10-26T12:00:00Z', '3 days ago'],
])('a copy of %s is from %s', (then, words) => {
  expect(ageInWords(Date.parse(then), NOW, 'en')).toBe(words);
});

test('says it in Chinese', () => {
  expect(ageInWords(Date.parse('2027-10-29T10:00:00Z'), NOW, 'zh')).toBe('2小时前');
});
