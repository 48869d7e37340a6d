/** The search page: what results can be narrowed to. */
import type { TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Filter, sessionFilters } from './session-filters.ts';
import { wholeLists } from './whole-lists.ts';

export interface SearchPage {
  readonly frame: PageFrame;
  readonly facets: readonly Filter[];
  /** Speakers can be many, so the page offers them while someone types. */
  readonly offersSpeakers: boolean;
  readonly lists: readonly TextLink[];
}

export function searchPage(context: ViewContext): SearchPage {
  const { t } = context;
  const { sessions, speakers } = context.catalog;
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
    facets: sessionFilters(sessions, context),
    offersSpeakers: speakers.length > 1,
    lists: wholeLists(context),
  };
}
