import { expect, test } from 'vitest';
import { excerptAround } from './excerpts.ts';

test('shows the part of a long text with most of the words', () => {
  const text = `${'An opening without it. '.repeat(20)}Here a lake of data lies in the middle. ${'And an end. '.repeat(20)}`;
  const excerpt = excerptAround(text, ['lake', 'data'], 120);
  expect(excerpt).toMatch(/^….*lake of data.*…$/);
  expect(excerpt.length).toBeLessThan(130);
});

test('shows the beginning when nothing is found, and all of a short text', () => {
  expect(excerptAround('Short text.', ['zebra'], 120)).toBe('Short text.');
  expect(excerptAround('word '.repeat(100), ['zebra'], 50)).toMatch(/^word .*…$/);
});

test('a long text full of the words is cut without delay', { timeout: 10_000 }, () => {
  const excerpt = excerptAround('data '.repeat(100_000), ['data'], 120);
  expect(excerpt).toMatch(/^data data .*…$/);
});
