import { expect, test } from 'vitest';
import { impose } from './impose.ts';

const pages = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

test('pages stand where folding brings them into order, the fourth to the seventh on their heads', () => {
  expect(impose(pages(8), () => '-')).toEqual([['7', '6', '5', '4', '8', '1', '2', '3']]);
});

test('leaves of one sheet have two pages that follow each other, back to back', () => {
  const [[a, b, c, d, e, f, g, h] = []] = impose(pages(8), () => '-');
  // Panels that end up back to back: the outer ones above and below each other, the inner ones side by side.
  const leaves = [
    [a, e],
    [d, h],
    [b, c],
    [f, g],
  ].map((leaf) => leaf.toSorted().join(' '));
  expect(leaves.toSorted()).toEqual(['1 2', '3 4', '5 6', '7 8']);
});

test('a short booklet is filled up, and a long one takes a second sheet', () => {
  expect(impose(pages(2), () => '-')).toEqual([['-', '-', '-', '-', '-', '1', '2', '-']]);
  expect(impose(pages(9), () => '-')[1]).toEqual(['-', '-', '-', '-', '-', '9', '-', '-']);
  expect(impose([], () => '-')).toHaveLength(1);
});
