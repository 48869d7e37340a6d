/** Answers queries from a Pagefind index. Runs in a worker; tests run it in Node. */
import type { FacetCounts, SearchAnswer, SearchRequest } from './answers.ts';
import type { SearchFacet } from './facets.ts';
import { findHits, type Hits, searchTerm } from './hits.ts';
import type { Pagefind, PagefindHit, PagefindInstance } from './pagefind.ts';
import { ranking } from './ranking.ts';
import { readResult } from './results.ts';
import { correctQuery } from './spelling.ts';
import { queryPhrases } from './words.ts';

interface FoundHits extends Hits {
  readonly corrected: boolean;
}

export type SearchEngine = ReturnType<typeof createSearchEngine>;

/**
 * @param basePath folder of the index, with a slash at its end
 * @param loadVocabulary the words of the conference, as `vocabularyOf` gives them; asked for once a query may have a typing error
 */
export function createSearchEngine(
  { createInstance }: Pagefind,
  basePath: string,
  loadVocabulary: () => Promise<readonly string[]>,
) {
  const open = (): PagefindInstance => createInstance({ basePath, ranking });
  const index = open();
  // Pagefind counts whatever filters it has loaded at every search, which takes longer than the search.
  let counting: PagefindInstance | undefined;
  let order: Promise<ReadonlyMap<string, number>> | undefined;
  let vocabulary: Promise<readonly string[]> | undefined;

  /** Places of all documents in the order of the index, which is that of time. */
  async function timeOrder(): Promise<ReadonlyMap<string, number>> {
    const { results } = await index.search(null);
    return new Map(results.map(({ id }, place) => [id, place]));
  }

  async function inTimeOrder(hits: readonly PagefindHit[]): Promise<readonly PagefindHit[]> {
    const places = await (order ??= timeOrder());
    return hits.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }

  async function findOrCorrect({ query, facets, exact, limit }: SearchRequest): Promise<FoundHits> {
    const found = await findHits(index, query, facets, limit);
    if (found.sure || exact || query.trim() === '') return { ...found, corrected: false };
    const mended = correctQuery(query, await (vocabulary ??= loadVocabulary()));
    const better = mended === undefined ? undefined : await findHits(index, mended, facets, limit);
    return better && better.hits.length > 0 && !better.partly
      ? { ...better, corrected: true }
      : { ...found, corrected: false };
  }

  async function search(request: SearchRequest): Promise<SearchAnswer> {
    const { sort, limit } = request;
    const { hits: found, query, partly, corrected } = await findOrCorrect(request);
    const hits = sort === 'time' ? await inTimeOrder(found) : found;
    const phrases = queryPhrases(query);
    const results = await Promise.all(
      hits.slice(0, limit).map(async (hit) => readResult(await hit.data(), phrases)),
    );
    return { query, corrected, total: hits.length, results, partly };
  }

  /** How many results have each value of each facet. */
  async function count(
    { query, facets }: Pick<SearchRequest, 'query' | 'facets'>,
    names: readonly SearchFacet[],
  ): Promise<FacetCounts> {
    // What the index offers in place of a word that no text has is no result.
    if ((await findHits(index, query, facets)).hits.length === 0) return {};
    counting ??= open();
    // Filters are loaded when a search names them; no document has this value.
    await counting.search(null, { filters: Object.fromEntries(names.map((name) => [name, '\n'])) });
    const { filters } = await counting.search(searchTerm(query), { filters: facets });
    return filters;
  }

  return { search, count };
}
