/** The words that a conference uses, by which a typing error in a query is seen. */
import { searchKey } from '../text/search-key.ts';
import { isUnspaced } from '../text/scripts.ts';
import type { SearchField } from './facets.ts';
import type { IndexedTexts } from './indexable.ts';
import { SHORTEST } from './spelling.ts';
import { readableText } from './words.ts';

/** Bounds what a visitor loads for one mistake: about 60 KB on the way, however large the conference. */
const MOST = 15_000;
const LONGEST = 24;

/** What things and people are called is typed most. */
const NAMES: readonly SearchField[] = ['title', 'alias', 'name', 'names', 'topics', 'plain', 'pinyin'];

/**
 * Words as `searchKey` writes them: those of titles and names before those of texts, then common ones before rare ones.
 * A word that stands in one text only may be a mistake itself.
 */
export function vocabularyOf(documents: readonly IndexedTexts[]): string[] {
  const named = countWords(documents.map(({ meta }) => NAMES.flatMap((field) => meta[field] ?? [])));
  const told = countWords(documents.map(({ content, meta }) => [content, meta.elsewhere ?? '']));
  const more = [...told].filter(([word, count]) => count > 1 && !named.has(word));
  return [...byCount([...named]), ...byCount(more)].slice(0, MOST);
}

/** In how many of the documents each word stands. */
function countWords(documents: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const texts of documents)
    for (const word of new Set(texts.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const wordsOf = (text: string): string[] =>
  searchKey(readableText(text))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(
      (word) =>
        word.length >= SHORTEST && word.length <= LONGEST && !isUnspaced(word) && /^\p{L}/u.test(word),
    );

const byCount = (words: readonly (readonly [string, number])[]): string[] =>
  words.toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([word]) => word);
