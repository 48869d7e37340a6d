/** The search page: what results can be narrowed to. */
import { type SearchFacet, resultTypes, type ResultType } from '../search/facets.ts';
import type { ViewContext } from './context.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { sessionFilters, type SessionsWords } from './sessions.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly facets: readonly SearchFacetOptions[];
  /** Speakers can be many, so the page offers them while someone types. */
  readonly offersSpeakers: boolean;
}

export interface SearchFacetOptions {
  readonly name: SearchFacet;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  /** What addresses and the index say. */
  readonly value: string;
  readonly label: string;
}

export interface SearchWords extends Pick<SessionsWords, 'title' | 'kind'> {
  readonly description: string;
  readonly type: (type: ResultType) => string;
}

export function searchPage(context: ViewContext, words: SearchWords): SearchPage {
  const { sessions, speakers, tracks, pages } = context.catalog;
  const counts: Readonly<Record<ResultType, number>> = {
    session: sessions.length,
    speaker: speakers.length,
    track: tracks.length,
    page: pages.length,
  };
  const types = resultTypes
    .filter((type) => counts[type] > 0)
    .map((type) => ({ value: type, label: words.type(type) }));
  return {
    head: pageHead(
      { title: words.title, description: words.description, address: (to) => to.search() },
      context,
    ),
    facets: [
      ...(types.length > 1 ? [{ name: 'type' as const, options: types }] : []),
      ...sessionFilters(sessions, context, words),
    ],
    offersSpeakers: speakers.length > 1,
  };
}
