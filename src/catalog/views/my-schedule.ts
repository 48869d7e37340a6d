import { conferenceTitle, type TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type DayLink, dayLinks } from './day.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { wholeLists } from './whole-lists.ts';

export interface MySchedulePage {
  readonly frame: PageFrame;
  /** Where the rows of starred sessions are taken from. */
  readonly programme: string;
  /** New ids of sessions by their older ones, so that a star follows its session. */
  readonly moved: Readonly<Record<string, string>>;
  readonly conference: string;
  readonly days: readonly DayLink[];
  readonly lists: readonly TextLink[];
}

export function myPage(context: ViewContext): MySchedulePage {
  const { catalog, to, t } = context;
  return {
    frame: pageFrame(
      {
        title: t('my.title'),
        description: t('my.intro'),
        address: (to) => to.mySchedule(),
        section: 'mySchedule',
      },
      context,
    ),
    programme: to.sessions(),
    moved: Object.fromEntries(catalog.redirects.map(({ alias, session }) => [alias, session.id])),
    conference: conferenceTitle(context),
    days: dayLinks(context),
    lists: wholeLists(context),
  };
}
