/** Which faces a text is set in. One that changes its face within a word is hard to read. */
import { BOLD, DISPLAY, type Faces, TEXT } from './faces.ts';

export type Typeface = 'display' | 'text' | 'bold';

/** Chinese has one face only. */
const LETTERS = /(?!\p{Script=Han})\p{L}/gu;

/** The face that is wanted, unless the other has more of the letters. */
export function typefaceOf(text: string, wanted: Typeface, faces: Faces): Typeface {
  const letters = text.match(LETTERS) ?? [];
  const inDisplay = letters.filter(faces.inDisplay).length;
  const inText = letters.filter((letter) => faces.inText(letter) || faces.rare(letter)).length;
  if (wanted === 'display') return inText > inDisplay ? 'text' : 'display';
  return inDisplay > inText ? 'display' : wanted;
}

const families: Readonly<Record<Typeface, readonly string[]>> = {
  display: [...DISPLAY, TEXT],
  text: [TEXT, ...DISPLAY],
  bold: [BOLD, TEXT, ...DISPLAY],
};

/** As a style says it; with the parts that hold rare characters. */
export const familyOf = (typeface: Typeface, rare: readonly { readonly name: string }[]): string =>
  [...families[typeface], ...rare.map(({ name }) => name)].join(', ');
