/** Which documents a query finds, best first. */
import { searchKey } from '../text/search-key.ts';
import type { Facets } from './answers.ts';
import type { PagefindHit, PagefindInstance } from './pagefind.ts';
import { MOST_FOR_PHRASES, PHRASE_BONUS } from './ranking.ts';
import { stemOf } from './stems.ts';
import { queryWords, readableText } from './words.ts';

export interface Hits {
  /** What they answer. */
  readonly query: string;
  readonly hits: readonly PagefindHit[];
  /** Nothing has all of the words, so these have some of them. */
  readonly partly: boolean;
  /** The best of them has all words as they were typed, but for their endings. */
  readonly sure: boolean;
}

/**
 * Ask the index for all words of a query, for those of them that it knows, or for some of them, whatever finds anything first.
 * @param query as it was typed; in quotes, words in a row
 * @param likely how many of the hits will probably be read: their data is on its way while the order is settled
 */
export async function findHits(
  index: PagefindInstance,
  query: string,
  filters: Facets,
  likely = 0,
): Promise<Hits> {
  const term = searchTerm(query);
  const { results } = await index.search(term, { filters });
  for (const hit of results.slice(0, likely)) hit.data().catch(() => undefined);
  const words = queryWords(query);
  if (words.length === 0 || term?.startsWith('"'))
    return { query, hits: results, partly: false, sure: results.length > 0 };
  if (results.length === 0) {
    const some = words.length > 1 ? await findSome(index, words, filters) : [];
    return { query, hits: some, partly: some.length > 0, sure: false };
  }
  // For a word that no text has, Pagefind takes whatever word is its beginning, and be it a letter. Those are left out.
  const text = await textOf(results[0]);
  const known = words.filter((word) => partsOf(word).every((part) => text.includes(rootOf(part))));
  if (known.length === 0) return { query, hits: [], partly: false, sure: false };
  const sure = words.every((word) => partsOf(word).every((part) => text.includes(stemOf(part))));
  const partly = known.length < words.length;
  const asked = partly ? known.join(' ') : query;
  const hits = partly ? (await index.search(asked, { filters })).results : results;
  if (known.length < 2 || hits.length > MOST_FOR_PHRASES) return { query: asked, hits, partly, sure };
  const phrase = await index.search(`"${known.join(' ')}"`, { filters });
  const inARow = new Set(phrase.results.map(({ id }) => id));
  const scored = (hit: PagefindHit): number => hit.score * (inARow.has(hit.id) ? PHRASE_BONUS : 1);
  return { query: asked, hits: hits.toSorted((a, b) => scored(b) - scored(a)), partly, sure };
}

/** A query as Pagefind is asked: in quotes for words in a row, `null` for everything. */
export function searchTerm(query: string): string | null {
  if (query.trim() === '') return null;
  const words = queryWords(query).join(' ');
  return /^\s*["“].+["”]\s*$/.test(query) ? `"${words}"` : words;
}

/** All that a hit was found by, as `searchKey` writes it. */
async function textOf(hit: PagefindHit | undefined): Promise<string> {
  const { content, meta } = (await hit?.data()) ?? { content: '', meta: {} };
  return searchKey([content, ...Object.values(meta)].map(readableText).join(' '));
}

const partsOf = (word: string): string[] => searchKey(word).split(/[^\p{L}\p{N}]+/u);

/** Enough of a word to know it by in another form: `distri` for `distributing`. */
function rootOf(word: string): string {
  const stem = stemOf(word);
  return stem.length < 5 ? stem : stem.slice(0, Math.ceil(stem.length * 0.6));
}

/** What has at least half of the words, most of them first. */
async function findSome(
  index: PagefindInstance,
  words: readonly string[],
  filters: Facets,
): Promise<readonly PagefindHit[]> {
  const answers = await Promise.all(words.map((word) => index.search(word, { filters })));
  const found = Map.groupBy(
    answers.flatMap(({ results }) => results),
    ({ id }) => id,
  );
  return [...found.values()]
    .filter((hits) => hits.length * 2 >= words.length)
    .toSorted((a, b) => b.length - a.length || scoreOf(b) - scoreOf(a))
    .flatMap(([hit]) => (hit ? [hit] : []));
}

const scoreOf = (hits: readonly PagefindHit[]): number => hits.reduce((sum, { score }) => sum + score, 0);
