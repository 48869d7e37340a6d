import { encode } from 'uqr';

/** Beyond this, a phone's camera no longer tells the squares of a code on a screen apart. */
const LARGEST_VERSION = 27;
/** The quiet zone that the standard asks for, in squares. */
const BORDER = 4;
const SVG = 'http://www.w3.org/2000/svg';

/** A code as a drawing, dark on light in any colour scheme; nothing when the text is too long for one. */
export function drawQrCode(text: string, label: string): SVGElement | undefined {
  const squares = encodeSquares(text);
  if (!squares) return undefined;
  const size = String(squares.length);
  const svg = element('svg', {
    class: 'qr',
    role: 'img',
    'aria-label': label,
    viewBox: `0 0 ${size} ${size}`,
  });
  svg.append(
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: squaresPath(squares), fill: '#000' }),
  );
  return svg;
}

export function encodeSquares(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'L', border: BORDER, maxVersion: LARGEST_VERSION }).data;
  } catch {
    return undefined;
  }
}

/** One rectangle for each run of dark squares. */
export function squaresPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      const line = row.map((dark) => (dark ? '#' : ' ')).join('');
      return [...line.matchAll(/#+/g)]
        .map(
          ({ index, 0: run }) =>
            `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
        )
        .join('');
    })
    .join('');
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
