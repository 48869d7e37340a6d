import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from './paging.ts';

test.each([
  ['all on one page where they fit', [40, 40], 100, [[0, 1]]],
  [
    'on pages of about the same height',
    [90, 127, 127, 127],
    430,
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['a line that is too high on a page of its own', [40, 200, 40], 100, [[0], [1], [2]]],
  ['nothing on no page', [], 100, []],
])('lines stand %s', (_, heights, room, pages) => {
  expect(pagesOf(heights, room)).toEqual(pages);
});

test('every line stands on one page, and what can fit does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 })),
      fc.integer({ min: 50, max: 900 }),
      (heights, room) => {
        const pages = pagesOf(heights, room);
        expect(pages.flat()).toEqual([...heights.keys()]);
        for (const page of pages) {
          const height = page.reduce((sum, place) => sum + (heights[place] ?? 0), 0);
          expect(page.length === 1 || height <= room).toBe(true);
        }
      },
    ),
  );
});
