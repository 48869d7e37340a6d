/** The search page: what results can be narrowed to. */
import { facetValue, type SearchFacet, resultTypes, type ResultType } from '../search/facets.ts';
import { speakerName, type TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { sessionFilters } from './sessions.ts';
import { wholeLists } from './whole-lists.ts';

export interface SearchPage {
  readonly frame: PageFrame;
  readonly facets: readonly SearchFacetOptions[];
  readonly lists: readonly TextLink[];
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

/** Facets whose values carry their words in the index. */
const LABELLED: ReadonlySet<string> = new Set(['track', 'room', 'speaker']);

export function searchPage(context: ViewContext): SearchPage {
  const { t } = context;
  const { sessions, speakers, tracks, pages } = context.catalog;
  const counts: Readonly<Record<ResultType, number>> = {
    session: sessions.length,
    speaker: speakers.length,
    track: tracks.length,
    page: pages.length,
  };
  const types = resultTypes
    .filter((type) => counts[type] > 0)
    .map((type) => ({ id: type, label: t(`search.${type}`) }));
  const filters = sessionFilters(sessions, context).map(({ name, options }) => ({
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
    frame: pageFrame(
      {
        title: t('search.title'),
        description: t('search.label'),
        address: (to) => to.search(),
        section: 'search',
      },
      context,
    ),
    facets: [
      { name: 'type' as const, options: types },
      ...filters,
      { name: 'speaker' as const, options: people },
    ].filter(({ options }) => options.length > 1),
    lists: wholeLists(context),
  };
}
