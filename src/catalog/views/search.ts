/** The search page: what results can be narrowed to. */
import { facetValue, type SearchFacet, resultTypes, type ResultType } from '../search/facets.ts';
import { speakerName } from './card.ts';
import type { ViewContext } from './context.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { sessionFilters, type SessionsWords } from './sessions.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly facets: readonly SearchFacetOptions[];
}

export interface SearchFacetOptions {
  readonly name: SearchFacet;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  /** What addresses say. */
  readonly id: string;
  readonly label: string;
  /** What the index says, where that is more than the id. */
  readonly value?: string | undefined;
}

export interface SearchWords extends Pick<SessionsWords, 'title' | 'kind'> {
  readonly description: string;
  readonly type: (type: ResultType) => string;
}

/** Facets whose values carry their words in the index. */
const LABELLED: ReadonlySet<string> = new Set(['track', 'room', 'speaker']);

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
    .map((type) => ({ id: type, label: words.type(type) }));
  const filters = sessionFilters(sessions, context, words).map(({ name, options }) => ({
    name,
    options: options.map(({ value, label }) => ({
      id: value,
      label,
      value: LABELLED.has(name) ? facetValue(value, label) : undefined,
    })),
  }));
  const people = speakers
    .map((speaker) => ({ id: speaker.slug, label: speakerName(speaker, context).text }))
    .map(({ id, label }) => ({ id, label, value: facetValue(id, label) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, context.language));
  return {
    head: pageHead(
      { title: words.title, description: words.description, address: (to) => to.search() },
      context,
    ),
    facets: [
      { name: 'type' as const, options: types },
      ...filters,
      { name: 'speaker' as const, options: people },
    ].filter(({ options }) => options.length > 1),
  };
}
