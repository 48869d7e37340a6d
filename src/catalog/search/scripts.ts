/** Scripts that are written without spaces between words, for index, queries and marks alike. */

/** For a class of a regular expression with the flag `u`. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';

const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}]`, 'u');
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text has characters of such a script. */
export const isUnspaced = (text: string): boolean => UNSPACED_CHARACTER.test(text);

/** Whether a character is part of a word that ends at a space. */
export const isSpacedLetter = (character: string): boolean =>
  LETTER.test(character) && !isUnspaced(character);
