/** Forgives one typing error a word, by the words that the conference uses. */
import { searchKey } from '../text/search-key.ts';
import { isUnspaced } from '../text/scripts.ts';
import { stemOf } from './stems.ts';

/** A shorter word is one mistake away from too many others. */
export const SHORTEST = 4;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Mend the words of a query that nothing knows.
 * @param vocabulary as `searchKey` writes words, the likeliest first
 * @returns nothing where no word can be mended
 */
export function correctQuery(query: string, vocabulary: readonly string[]): string | undefined {
  const corrected = query.replace(WORD, (word) => correctWord(searchKey(word), vocabulary) ?? word);
  return corrected === query ? undefined : corrected;
}

function correctWord(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < SHORTEST || isUnspaced(word)) return undefined;
  const stem = stemOf(word);
  if (vocabulary.some((known) => known.startsWith(stem))) return undefined;
  return vocabulary.find((known) => isOneMistake(word, known)) ?? twoWords(word, vocabulary);
}

/** A space that is missing is a mistake, too. */
function twoWords(word: string, vocabulary: readonly string[]): string | undefined {
  const known = new Set(vocabulary);
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (known.has(first) && known.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** Whether two words differ by one letter that is missing, added or another, or by two that changed places. */
export function isOneMistake(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 1) return false;
  const shorter = Math.min(word.length, other.length);
  let start = 0;
  while (start < shorter && word[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [here, there] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (here.length < 2 && there.length < 2) return true;
  return here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
}
