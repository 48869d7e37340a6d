import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';

test.each([
  ['abc', 3],
  ['大厅', 4],
  ['ｆｕｌｌ', 8],
  ['한글 かな', 9],
  ['🎤', 2],
  ['e\u0301', 1],
  ['a\u200Bb', 2],
  ['…—', 2],
])('"%s" takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
