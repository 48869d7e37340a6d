import type { RichText } from '../markdown/render.ts';
import type { Wording } from '../model/wording.ts';

/** Sanitised HTML of a text, with its language where that is not the page's. */
export interface Prose {
  readonly html: string;
  readonly lang?: string | undefined;
}

/** What a page prints of a text; nothing where there is none. */
export const proseOf = (
  found: { readonly text: RichText; readonly lang?: string | undefined } | undefined,
  { htmlOf }: Pick<Wording, 'htmlOf'>,
): Prose | undefined =>
  found && found.text.html !== '' ? { html: htmlOf(found.text), lang: found.lang } : undefined;
