import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { encodeSquares, squaresPath } from './qr-code.ts';

const SCALE = 4;

/** What a camera reads from the squares. */
function scan(squares: readonly (readonly boolean[])[]): string | undefined {
  const size = squares.length * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dark = squares[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)];
      if (dark) pixels.set([0, 0, 0], (y * size + x) * 4);
    }
  }
  return jsQR(pixels, size, size)?.data;
}

test.each([20, 400, 1300])('a camera reads a link of %i letters from its code', (length) => {
  const link = `https://example.org/my-schedule.html#s=${'aZ3-_'.repeat(length).slice(0, length)}`;
  expect(scan(encodeSquares(link) ?? [])).toBe(link);
});

test('a link that is too long for a camera has no code', () => {
  expect(encodeSquares('x'.repeat(1500))).toBeUndefined();
});

test('a stain does not spoil a code whose text leaves room', () => {
  const link = 'https://example.org/rooms/hall.html';
  const stained = encodeSquares(link)?.map((row, y) =>
    row.map((dark, x) => (x > 14 && x < 23 && y > 14 && y < 23) || dark),
  );
  expect(scan(stained ?? [])).toBe(link);
});

test('dark squares in a row are drawn as one', () => {
  expect(squaresPath([[true, true, false, true], [false], [true]])).toBe('M0 0.5h2m1 0h1M0 2.5h1');
});
