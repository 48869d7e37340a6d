import type { ViewContext } from './context.ts';
import { conferenceTitle, type PageHead, pageHead } from './page-head.ts';

export interface MySchedulePage {
  readonly head: PageHead;
  /** Where the rows of starred sessions are taken from. */
  readonly programme: string;
  /** New ids of sessions by their older ones, so that a star follows its session. */
  readonly moved: Readonly<Record<string, string>>;
  readonly conference: string;
}

export function myPage(
  context: ViewContext,
  words: { readonly title: string; readonly description: string },
): MySchedulePage {
  const moved = context.catalog.redirects.map(({ alias, session }) => [alias, session.id] as const);
  return {
    head: pageHead({ ...words, address: (to) => to.mySchedule() }, context),
    programme: context.to.sessions(),
    moved: Object.fromEntries(moved),
    conference: conferenceTitle(context),
  };
}
