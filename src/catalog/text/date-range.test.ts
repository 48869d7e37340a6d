import { expect, test } from 'vitest';
import { createDateRange } from './date-range.ts';

test.each([
  ['2027-10-29', '2027-10-31', '2027年10月29日至31日'],
  ['2027-10-29', '2027-11-02', '2027年10月29日至11月2日'],
  ['2027-12-29', '2028-01-02', '2027年12月29日至2028年1月2日'],
  ['2027-10-29', '2027-10-29', '2027年10月29日'],
])('says the days from %s to %s as Chinese does, and nothing twice', (start, end, text) => {
  for (const language of ['zh', 'zh-Hant-TW']) expect(createDateRange(language)(start, end)).toBe(text);
});

test('leaves other languages to their own rules', () => {
  expect(createDateRange('de')('2027-10-29', '2027-10-31')).toBe('29.–31. Oktober 2027');
});
