import { feedTitle } from '../outputs/feed.ts';
import type { ViewContext } from './context.ts';

/** A feed that readers find by the address of the page. */
export interface FeedLink {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
}

/** The feed of sessions; none where feeds are switched off. */
export function sessionsFeed(context: ViewContext): FeedLink[] {
  const { catalog, routes, to, t } = context;
  return catalog.conference.outputs.feeds
    ? [{ title: feedTitle(context, t), url: routes.absolute(to.feed()) }]
    : [];
}
