import { expect, test } from 'vitest';
import { readFound } from './found-words.ts';

test.each([
  ['["/a.html","tide","潮汐"]', ['tide', '潮汐']],
  ['["/a.html","","tide",7,null]', ['tide']],
  ['["/a.html",""]', []],
  ['["/b.html","tide"]', []],
  ['{"0":"/a.html"}', []],
  [null, []],
])('of %s kept, /a.html highlights %j', (kept, words) => {
  expect(readFound(kept, '/a.html')).toEqual(words);
});
