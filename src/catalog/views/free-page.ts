import type { FreePage } from '../model/catalog.ts';
import { choose, type Text } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Prose, proseOf } from './prose.ts';

export interface FreePageView {
  readonly frame: PageFrame;
  readonly title: Text;
  readonly body?: Prose | undefined;
}

export function freePage(page: FreePage, context: ViewContext): FreePageView {
  const found = choose(page.texts, context);
  const { title = page.id, description, body } = found?.text ?? {};
  return {
    frame: pageFrame(
      {
        title,
        description: (description ?? body?.text) || title,
        address: (to) => to.page(page.id),
        path: found?.text.path,
      },
      context,
    ),
    title: { text: title, lang: found?.lang },
    body: proseOf(body && { text: body, lang: found?.lang }, context),
  };
}
