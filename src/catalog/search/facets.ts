/** What the search index holds of everything that can be found. */

/** What results can be narrowed to. */
export const searchFacets = ['type', 'day', 'track', 'room', 'kind', 'language', 'speaker'] as const;

export type SearchFacet = (typeof searchFacets)[number];

/** Further facts that results show. */
export type SearchFact = SearchFacet | 'start' | 'end' | 'status' | 'hue';

/** Kinds of result. */
export const resultTypes = ['session', 'speaker', 'track', 'page'] as const;
export type ResultType = (typeof resultTypes)[number];

/** The index keeps an id with its words, so that a result can show both. */
const BETWEEN = '\t';

export const facetValue = (id: string, label: string): string => `${id}${BETWEEN}${label}`;

export function readFacetValue(value: string): { readonly id: string; readonly label: string } {
  const [id = '', label = id] = value.split(BETWEEN);
  return { id, label };
}

/**
 * Texts beside the content. How much each counts stands in client/search/search-ranking.ts.
 * - `title`, as the page shows it, and `alias`, as other languages say it
 * - `name`: what a speaker or a track is called, in every spelling, which is all that people type to find one
 * - `names`: every spelling of a session's speakers, or the chairs of a track
 * - `topics`: track, tags, room
 * - `talks`: titles of a speaker's sessions
 * - `elsewhere`: the main text in other languages
 * - `people`: biographies of a session's speakers
 * - `plain`: words with special letters as people type them
 */
export type SearchField =
  'title' | 'alias' | 'name' | 'names' | 'topics' | 'talks' | 'elsewhere' | 'people' | 'plain';
