/** What the page and the search worker say to each other. */
import type { ResultType, SearchFacet } from '../../catalog/search/facets.ts';

/** Values as the index has them. */
export type Facets = Readonly<Partial<Record<SearchFacet, string>>>;
export type FacetCounts = Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;

export interface SearchRequest {
  readonly query: string;
  readonly facets: Facets;
  readonly sort: 'relevance' | 'time';
  /** How many results to show. */
  readonly limit: number;
}

export interface SearchAnswer {
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** Nothing has all of the words, so these have some of them. */
  readonly partly: boolean;
}

export interface SearchResult {
  readonly url: string;
  readonly type: ResultType;
  /** Of a session. */
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly people: readonly string[];
  /** What a speaker talks about. */
  readonly talks: string;
  readonly day?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly track?: string | undefined;
  readonly hue?: string | undefined;
  readonly room?: string | undefined;
  readonly status?: string | undefined;
}

export type SearchCall = { readonly id: number } & (
  | { readonly call: 'open'; readonly folder: string }
  | { readonly call: 'search'; readonly request: SearchRequest }
  | {
      readonly call: 'count';
      readonly query: string;
      readonly facets: Facets;
      readonly names: readonly SearchFacet[];
    }
);

export interface SearchReply {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: string;
}
