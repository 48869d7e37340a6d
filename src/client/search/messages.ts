/** What the page and the search worker say to each other. */
import type { Facets, SearchRequest } from '../../catalog/search/answers.ts';
import type { SearchFacet } from '../../catalog/search/facets.ts';

/** Comes first, and has no reply. */
export interface OpenCall {
  readonly call: 'open';
  /** Of the index: an address with a slash at its end. */
  readonly folder: string;
}

/** Each has a number, which its reply repeats. */
export type SearchCall = { readonly id: number } & SearchTask;

export type SearchTask =
  | { readonly call: 'search'; readonly request: SearchRequest }
  | {
      readonly call: 'count';
      readonly query: string;
      readonly facets: Facets;
      readonly names: readonly SearchFacet[];
    };

export interface SearchReply {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: string;
}
