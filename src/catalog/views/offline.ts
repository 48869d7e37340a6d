import type { TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { wholeLists } from './whole-lists.ts';

/** What a visitor's device shows where it has neither network nor a copy of a page. */
export interface OfflinePage {
  readonly frame: PageFrame;
  readonly lists: readonly TextLink[];
}

export function offlinePage(context: ViewContext): OfflinePage {
  const { t, to } = context;
  return {
    frame: pageFrame(
      {
        title: t('offline.title'),
        description: t('offline.text'),
        address: (routes) => routes.offline(),
        noIndex: true,
      },
      context,
    ),
    lists: [{ url: to.mySchedule(), text: t('my.title') }, ...wholeLists(context)],
  };
}
