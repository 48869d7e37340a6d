import { expect, test } from 'vitest';
import { stemOf } from './stems.ts';

test.each([
  ['streams', 'stream'],
  ['streaming', 'stream'],
  ['planned', 'plan'],
  ['calling', 'call'],
  ['caches', 'cach'],
  ['bus', 'bus'],
  ['数据湖仓的实践', '数据湖仓的实践'],
])('%s begins as all of its forms do, with %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});
