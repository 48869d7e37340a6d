/** Answers queries from a Pagefind index. Runs in a worker; tests run it in Node. */
import {
  readFacetValue,
  type ResultType,
  type SearchFacet,
  type SearchFact,
  type SearchField,
} from '../../catalog/search/facets.ts';
import { queryPhrases, queryWords, readableText } from '../../catalog/search/words.ts';
import { searchKey } from '../../catalog/text/search-key.ts';
import { excerptAround, findMarks } from './search-marks.ts';
import { MOST_FOR_PHRASES, PHRASE_BONUS, ranking } from './search-ranking.ts';
import type { FacetCounts, Facets, SearchAnswer, SearchRequest, SearchResult } from './search-types.ts';

/** What of Pagefind's interface is used: https://pagefind.app/docs/api/ */
export interface Pagefind {
  createInstance(options: { basePath: string; ranking: typeof ranking }): PagefindInstance;
}

export interface PagefindInstance {
  search(query: string | null, options?: { filters?: Facets }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  readonly filters: FacetCounts;
}

interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<SearchField, string>>>;
  readonly filters: Readonly<Partial<Record<SearchFact, readonly string[]>>>;
}

const EXCERPT_LENGTH = 180;

export type SearchEngine = ReturnType<typeof createSearchEngine>;

/** @param basePath folder of the index, with a slash at its end */
export function createSearchEngine({ createInstance }: Pagefind, basePath: string) {
  const open = (): PagefindInstance => createInstance({ basePath, ranking });
  const index = open();
  // Pagefind counts whatever filters it has loaded at every search, which takes longer than the search.
  let counting: PagefindInstance | undefined;
  let order: Promise<ReadonlyMap<string, number>> | undefined;

  /** Places of all documents in the order of the index, which is that of time. */
  async function timeOrder(): Promise<ReadonlyMap<string, number>> {
    const { results } = await index.search(null);
    return new Map(results.map(({ id }, place) => [id, place]));
  }

  async function inTimeOrder(hits: readonly PagefindHit[]): Promise<readonly PagefindHit[]> {
    const places = await (order ??= timeOrder());
    return hits.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }

  async function search({ query, facets, sort, limit }: SearchRequest): Promise<SearchAnswer> {
    const { hits: found, partly } = await findHits(index, query, facets);
    const hits = sort === 'time' ? await inTimeOrder(found) : found;
    const phrases = queryPhrases(query);
    const results = await Promise.all(
      hits.slice(0, limit).map(async (hit) => readResult(await hit.data(), phrases)),
    );
    return { total: hits.length, results, partly };
  }

  /** How many results have each value of each facet. */
  async function count(
    { query, facets }: Pick<SearchRequest, 'query' | 'facets'>,
    names: readonly SearchFacet[],
  ): Promise<FacetCounts> {
    counting ??= open();
    // Filters are loaded when a search names them; no document has this value.
    await counting.search(null, { filters: Object.fromEntries(names.map((name) => [name, '\n'])) });
    const { filters } = await counting.search(searchTerm(query), { filters: facets });
    return filters;
  }

  return { search, count };
}

/** Quotes ask Pagefind for words in a row. */
function searchTerm(query: string): string | null {
  if (query.trim() === '') return null;
  const words = queryWords(query).join(' ');
  return /^\s*["“].+["”]\s*$/.test(query) ? `"${words}"` : words;
}

async function findHits(
  index: PagefindInstance,
  query: string,
  filters: Facets,
): Promise<{ hits: readonly PagefindHit[]; partly: boolean }> {
  const term = searchTerm(query);
  const { results } = await index.search(term, { filters });
  const words = queryWords(query);
  if (words.length === 0 || term?.startsWith('"')) return { hits: results, partly: false };
  if (results.length === 0)
    return { hits: words.length > 1 ? await findSome(index, words, filters) : [], partly: true };
  const known = await knownWords(words, results[0]);
  if (known.length === 0) return { hits: [], partly: false };
  const partly = known.length < words.length;
  const hits = partly ? (await index.search(known.join(' '), { filters })).results : results;
  if (known.length < 2 || hits.length > MOST_FOR_PHRASES) return { hits, partly };
  const phrase = await index.search(`"${known.join(' ')}"`, { filters });
  const inARow = new Set(phrase.results.map(({ id }) => id));
  const scored = (hit: PagefindHit): number => hit.score * (inARow.has(hit.id) ? PHRASE_BONUS : 1);
  return { hits: hits.toSorted((a, b) => scored(b) - scored(a)), partly };
}

/** For a word that no text has, Pagefind takes whatever word is its beginning, and be it a letter. Those are left out. */
async function knownWords(words: readonly string[], first: PagefindHit | undefined): Promise<string[]> {
  const { content, meta } = (await first?.data()) ?? { content: '', meta: {} };
  const text = searchKey([content, ...Object.values(meta)].map(readableText).join(' '));
  return words.filter((word) =>
    searchKey(word)
      .split(/[^\p{L}\p{N}]+/u)
      .every((part) => text.includes(rootOf(part))),
  );
}

/** Enough of a word to know it by in another form: `distribut` for `distributing`. */
function rootOf(word: string): string {
  const stem = word.length > 5 ? word.replace(/(ing|ed|e?s)$/, '').replace(/([^aeiou])\1$/, '$1') : word;
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

function readResult({ url, content, meta, filters }: PagefindData, phrases: readonly string[]): SearchResult {
  const label = (fact: SearchFact): string | undefined =>
    filters[fact]?.[0] && readFacetValue(filters[fact][0]).label;
  const path = new URL(url).pathname;
  const type = resultType(label('type'));
  return {
    url: path,
    type,
    id: decodeURIComponent(path.slice(path.lastIndexOf('/') + 1, -'.html'.length)),
    title: readableText(meta.title ?? ''),
    excerpt: excerptOf(content, meta, phrases),
    people: type === 'session' ? (filters.speaker ?? []).map((value) => readFacetValue(value).label) : [],
    talks: readableText(meta.talks ?? ''),
    day: label('day'),
    start: label('start'),
    end: label('end'),
    track: label('track'),
    hue: label('hue'),
    room: label('room'),
    status: label('status'),
  };
}

const resultType = (name: string | undefined): ResultType =>
  name === 'speaker' || name === 'track' || name === 'page' ? name : 'session';

/** From the text that has the words: the page's own, else another language's, else what is said of the people. */
function excerptOf(content: string, meta: PagefindData['meta'], phrases: readonly string[]): string {
  const texts = [content, meta.elsewhere, meta.people].flatMap((text) =>
    text === undefined || text === '' ? [] : [readableText(text)],
  );
  const text = texts.find((each) => findMarks(each, phrases).length > 0) ?? texts[0] ?? '';
  return excerptAround(text, phrases, EXCERPT_LENGTH);
}
