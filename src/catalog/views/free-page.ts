import type { RichText } from '../markdown/render.ts';
import type { FreePage } from '../model/catalog.ts';
import { choose, type Text, type TextLink, type ViewContext } from './context.ts';
import { pageHead, type PageHead } from './page-head.ts';

export interface FreePageView {
  readonly head: PageHead;
  readonly title: Text;
  readonly body: RichText & { readonly lang?: string | undefined };
}

export function freePage(page: FreePage, context: ViewContext): FreePageView {
  const found = choose(page.texts, context);
  const { title = page.id, description, body = { html: '', text: '' } } = found?.text ?? {};
  return {
    head: pageHead(
      { title, description: (description ?? body.text) || title, address: (to) => to.page(page.id) },
      context,
    ),
    title: { text: title, lang: found?.lang },
    body: { ...body, lang: found?.lang },
  };
}

/** Links to all free pages, for the footer. */
export function freePageLinks(context: ViewContext): TextLink[] {
  return context.catalog.pages.map((page) => {
    const found = choose(page.texts, context);
    return { text: found?.text.title ?? page.id, lang: found?.lang, url: context.to.page(page.id) };
  });
}
