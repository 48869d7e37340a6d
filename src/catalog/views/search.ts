/** The search page: what results can be narrowed to. */
import type { TextLink } from '../model/wording.ts';
import { type SearchFacet, resultTypes, type ResultType } from '../search/facets.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Filter, sessionFilters } from './sessions.ts';
import { wholeLists } from './whole-lists.ts';

export interface SearchPage {
  readonly frame: PageFrame;
  readonly facets: readonly Filter<SearchFacet>[];
  /** Speakers can be many, so the page offers them while someone types. */
  readonly offersSpeakers: boolean;
  readonly lists: readonly TextLink[];
}

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
    .map((type) => ({ value: type, label: t(`search.${type}`) }));
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
      ...(types.length > 1 ? [{ name: 'type' as const, options: types }] : []),
      ...sessionFilters(sessions, context),
    ],
    offersSpeakers: speakers.length > 1,
    lists: wholeLists(context),
  };
}
