import { expect, test } from 'vitest';
import { searchKey } from './search-key.ts';

test.each([
  ['Zoltán BORÓK-Nagy', 'zoltan borok-nagy'],
  ['Łukasz Straße', 'lukasz strasse'],
  ['Ａｐａｃｈｅ', 'apache'],
  ['が', 'が'],
])('compares %s as %s', (written, expected) => {
  expect(searchKey(written)).toBe(expected);
});
