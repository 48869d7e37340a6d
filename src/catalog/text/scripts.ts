/** Which script a text is written in. */

/** Members of a character class of scripts that are written without spaces between words. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';

const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}]`, 'u');
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text has characters of such a script. */
export const isUnspaced = (text: string): boolean => UNSPACED_CHARACTER.test(text);

/** Whether a character is part of a word that ends at a space. */
export const isSpacedLetter = (character: string): boolean =>
  LETTER.test(character) && !isUnspaced(character);

/** Chinese, Japanese and Korean characters in a row, with the dots of transcribed names. */
export const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·]+/gu;

export function hasIdeographs(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** Whether a text has Chinese characters, which Japanese may be written in, too. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A name in two scripts may stand in either; a reader's software needs to know about Chinese on an English page. */
export function scriptLanguage(text: string, pageLanguage: string): string | undefined {
  const page = pageLanguage.split('-')[0];
  return hasHan(text) && page !== 'zh' && page !== 'ja' ? 'zh' : undefined;
}
