/**
 * How texts are cut into words for the search index, and queries in the same way. An index of words does not know where
 * a Chinese word ends, and browsers disagree about it; so a run of Chinese characters is indexed by its pairs: 数据湖 is
 * 数据 and 据湖. Whatever part of a text is typed, its pairs are there.
 */
import { cleanLine } from '../text/clean.ts';
import { searchKey } from '../text/search-key.ts';
import { isUnspaced, UNSPACED } from '../text/scripts.ts';

/** Between texts of one field; the index drops it. */
export const BETWEEN_TEXTS = ' / ';

/** Punctuation that stands between words without a space. */
const FULL_WIDTH_MARKS =
  '\\u3001-\\u3004\\u3008-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65“”…—·';
const MARKS = new RegExp(`[${FULL_WIDTH_MARKS}]+`, 'u');
const PIECES = new RegExp(`[${UNSPACED}]+|[${FULL_WIDTH_MARKS}]+|[^${UNSPACED}${FULL_WIDTH_MARKS}]+`, 'gu');

/** Stand before a word that had no space before it, or that begins with the last character once more. The index drops both. */
const GLUED = ' |^';
const OVERLAPPING = ' |~';

/** Write a text so that an index that cuts at spaces finds the words of every script; `readableText` undoes it. */
export function indexableText(text: string): string {
  return (
    cleanLine(text)
      .split(' ')
      // A text's own signs of that kind get one bar more.
      .map((word) => word.replace(/^(?=\|+[~^])/, '|'))
      .map((word) =>
        (word.match(PIECES) ?? [])
          .map((piece) => (isUnspaced(piece) ? pairs(piece).join(OVERLAPPING) : piece))
          .join(GLUED),
      )
      .join(' ')
  );
}

/** What `indexableText` was given, with single spaces. */
export function readableText(indexable: string): string {
  return indexable
    .replace(/ \|~./gu, '')
    .replaceAll(GLUED, '')
    .replace(/(?<=^| )\|(?=\|+[~^])/g, '');
}

/** The words that a query asks for, as `indexableText` cuts them. */
export function queryWords(query: string): string[] {
  return cleanLine(query)
    .normalize('NFKC')
    .toLowerCase()
    .split(' ')
    .flatMap((word) => word.match(PIECES) ?? [])
    .flatMap((piece) => (isUnspaced(piece) ? pairs(piece) : MARKS.test(piece) ? [] : [piece]))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** What of a query can be marked in a text: whole runs of Chinese rather than their pairs. */
export function queryPhrases(query: string): string[] {
  const pieces = cleanLine(query).normalize('NFKC').match(PIECES) ?? [];
  const words = pieces.flatMap((piece) => piece.split(/[^\p{L}\p{M}\p{N}]+/u)).map(searchKey);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Other forms of words that a reader may type: plain letters for `ł` and `ß`, ordinary ones for full-width forms. */
export function plainForms(text: string): string[] {
  const found = cleanLine(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => searchKey(word) !== withoutMarks(word));
  return [...new Set(found.map(searchKey))];
}

/** As the index itself simplifies a word. */
const withoutMarks = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Each character of a run with the next one; a single character stays. */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  const found = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return found.length === 0 ? [run] : found;
}
