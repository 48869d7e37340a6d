/** Texts as the faces can draw them. A missing glyph would be drawn as an empty box. */
import type { Face, Faces } from './faces.ts';

export interface Drawable {
  readonly text: string;
  /** Faces beside the usual ones. */
  readonly rare: readonly Face[];
  /** What was left out, a character each. */
  readonly missing: readonly string[];
}

/** What typesetters put in the place of a Chinese character that they have no sort of. */
const MISSING_SORT = '〓';

/** What is never drawn by itself: signs that only change their neighbours. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Emoji_Modifier}]/u;

/** Each character as it is, else its plain form, else a sign for a lost Chinese one, else nothing. */
export function drawable(text: string, faces: Faces): Drawable {
  const rare = new Set<Face>();
  const missing: string[] = [];
  const canDraw = (character: string): boolean => {
    if (faces.inText(character) || faces.inDisplay(character)) return true;
    const face = faces.rare(character);
    if (face) rare.add(face);
    return face !== undefined;
  };
  const drawn = Array.from(text.normalize('NFC'), (character) => {
    if (canDraw(character)) return character;
    const plain = plainForms(character).find((form) => form !== '' && Array.from(form).every(canDraw));
    if (plain !== undefined) return plain;
    if (UNSEEN.test(character)) return '';
    missing.push(character);
    return /\p{Script=Han}/u.test(character) ? MISSING_SORT : '';
  });
  return { text: drawn.join('').replace(/\s+/gu, ' ').trim(), rare: [...rare], missing };
}

/** `𝐀` and `Ḁ` are read as `A`. */
const plainForms = (character: string): string[] => [
  character.normalize('NFKC'),
  character.normalize('NFKD').replace(/\p{M}/gu, ''),
];
