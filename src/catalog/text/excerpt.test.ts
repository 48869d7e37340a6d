import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('an excerpt ends between words, or anywhere in a script without spaces', () => {
  expect(excerpt('one two three four', 12)).toBe('one two…');
  expect(excerpt('数据湖仓的实践与探索', 6)).toBe('数据湖仓的…');
  expect(excerpt('short', 12)).toBe('short');
});
