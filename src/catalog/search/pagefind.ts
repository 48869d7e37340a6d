/** What of Pagefind's interface is used: https://pagefind.app/docs/api/ */
import type { FacetCounts, Facets } from './answers.ts';
import type { SearchFact, SearchField } from './facets.ts';
import type { ranking } from './ranking.ts';

export interface Pagefind {
  createInstance(options: { basePath: string; ranking: typeof ranking }): PagefindInstance;
}

export interface PagefindInstance {
  /** @param query words; in quotes, words in a row; `null` for everything */
  search(query: string | null, options?: { filters?: Facets }): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  readonly filters: FacetCounts;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** A SearchDocument as it comes back. */
export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<SearchField, string>>>;
  readonly filters: Readonly<Partial<Record<SearchFact, readonly string[]>>>;
}
