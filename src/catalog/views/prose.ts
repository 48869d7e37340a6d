import type { RichText } from '../markdown/render.ts';

/** Sanitised HTML of a text, with its language where that is not the page's. */
export interface Prose {
  readonly html: string;
  readonly lang?: string | undefined;
}

/** What a page prints of a text; nothing where there is none. */
export const proseOf = (
  found: { readonly text: RichText; readonly lang?: string | undefined } | undefined,
): Prose | undefined =>
  found && found.text.html !== '' ? { html: found.text.html, lang: found.lang } : undefined;
