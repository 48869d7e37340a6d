/** What search is asked, and what it answers. */
import type { FoundPerson, ResultType, SearchFacet } from './facets.ts';

/** One value of each facet that results are narrowed to. */
export type Facets = Readonly<Partial<Record<SearchFacet, string>>>;

/** How many results have each value of each facet. */
export type FacetCounts = Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;

export interface SearchRequest {
  /** Empty for everything. */
  readonly query: string;
  readonly facets: Facets;
  readonly sort: 'relevance' | 'time';
  /** How many results to show. */
  readonly limit: number;
  /** Take the words as they are typed, mistakes and all. */
  readonly exact?: boolean | undefined;
}

export interface SearchAnswer {
  /** What the results answer: the query as it was asked, or without its typing errors or the words that nothing has. */
  readonly query: string;
  /** Whether that is another query, without typing errors. */
  readonly corrected: boolean;
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** Nothing has all of the words, so these have some of them. */
  readonly partly: boolean;
}

export interface SearchResult {
  readonly url: string;
  readonly type: ResultType;
  /** Of a session, or what the address calls another thing. */
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly people: readonly FoundPerson[];
  /** What a speaker talks about. */
  readonly talks: string;
  /** ISO 8601 with offset, as `end` is. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly track?: string | undefined;
  readonly hue?: string | undefined;
  readonly room?: string | undefined;
  readonly status?: string | undefined;
}
