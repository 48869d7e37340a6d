import type { TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { wholeLists } from './whole-lists.ts';

export interface NotFoundPage {
  readonly frame: PageFrame;
  readonly lists: readonly TextLink[];
}

export function notFoundPage(context: ViewContext): NotFoundPage {
  const { t } = context;
  return {
    frame: pageFrame(
      {
        title: t('notFound.title'),
        description: t('notFound.text'),
        address: (to) => to.notFound(),
        noIndex: true,
      },
      context,
    ),
    lists: wholeLists(context),
  };
}
