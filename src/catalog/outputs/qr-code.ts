/** An address as a code that a camera reads, on a screen or on paper. */
import { encode } from 'uqr';

/** A square drawing in which `path`, stroked one unit wide, covers the dark squares; the quiet zone is part of it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Beyond this, a phone's camera no longer tells the squares of a code apart. */
const LARGEST_VERSION = 27;
/** The quiet zone that the standard asks for, in squares. */
const BORDER = 4;

/** @returns nothing when the text is too long for a camera */
export function qrCode(text: string): QrCode | undefined {
  const squares = encodeSquares(text);
  return squares && { size: squares.length, path: squaresPath(squares) };
}

/** Rows of squares, true where dark. */
export function encodeSquares(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    // Room that the text leaves in its code goes into correcting errors: paper gets creased.
    return encode(text, { ecc: 'L', boostEcc: true, border: BORDER, maxVersion: LARGEST_VERSION }).data;
  } catch {
    return undefined;
  }
}

/** One line for each run of dark squares, through the middle of its row. */
export function squaresPath(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => rowPath(row, y)).join('');
}

/** Only a row's first run is told its place: the others begin where the one before ended, which is shorter. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? '#' : ' ')).join('');
  let end = 0;
  return [...line.matchAll(/#+/g)]
    .map(({ index, 0: { length } }) => {
      const move = end === 0 ? `M${String(index)} ${String(y)}.5` : `m${String(index - end)} 0`;
      end = index + length;
      return `${move}h${String(length)}`;
    })
    .join('');
}
