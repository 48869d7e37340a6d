/** When two texts are the same to a reader. */
import { cleanLine } from './clean.ts';

/** Latin letters that differ from their plain form by more than a mark that can be taken off. */
const PLAIN_LETTERS = new Map(
  ['æae', 'œoe', 'øo', 'łl', 'đd', 'ðd', 'þth', 'ßss', 'ħh', 'ıi', 'ŋng'].map((pair) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);

/** Only marks on these scripts are decoration; elsewhere (Japanese, Indic) they make another letter. */
const LATIN_MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/** The form in which two texts are the same to a reader: width, case and diacritics do not count. */
export function searchKey(text: string): string {
  const line = cleanLine(text);
  if (/^[\x20-\x7E]*$/.test(line)) return line.toLowerCase();
  return line
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replace(/[æœøłđðþßħıŋ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
