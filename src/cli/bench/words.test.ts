import { expect, test } from 'vitest';
import { random } from './random.ts';
import { textOf, wordOf } from './words.ts';

const wordsOf = (language: string): string[] => {
  const next = random(1);
  return Array.from({ length: 20_000 }, () => wordOf(language, next));
};

test.each(['en', 'zh'])('in %s a few words are common and thousands rare, common ones short', (language) => {
  const counts = [...Map.groupBy(wordsOf(language), (word) => word)]
    .map(([word, all]) => ({ word, count: all.length }))
    .toSorted((a, b) => b.count - a.count);
  expect(counts.length).toBeGreaterThan(5000);
  expect(counts[0]?.count).toBeGreaterThan(500);
  expect(counts[0]?.word.length).toBeLessThanOrEqual(2);
});

test('a seed gives the same text every time', () => {
  expect(textOf('zh', random(7), 3)).toBe(textOf('zh', random(7), 3));
  expect(textOf('en', random(7), 3)).not.toBe(textOf('en', random(8), 3));
});
