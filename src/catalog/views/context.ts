/** What every view is made with: the Catalog, a language, addresses and words. */
import type { Format } from '../text/format.ts';
import { type Catalog, type ByLanguage, textIn } from '../model/catalog.ts';
import type { LanguageRoutes, Routes } from '../routes.ts';
import { inLanguage, type Localized } from '../schema/fields.ts';

export interface ViewContext {
  readonly catalog: Catalog;
  readonly language: string;
  readonly routes: Routes;
  readonly to: LanguageRoutes;
  readonly format: Format;
}

/** A text, with its language where that is not the page's. */
export interface Text {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface TextLink extends Text {
  readonly url: string;
}

/** Choose the text to show, and say so when it is in another language than the page. */
export function choose<T>(
  texts: ByLanguage<T>,
  { language, catalog }: ViewContext,
): { text: T; lang?: string | undefined } | undefined {
  const found = textIn(texts, language, catalog.conference);
  return found && { text: found.text, lang: foreign(found.language, language) };
}

export const foreign = (language: string, pageLanguage: string): string | undefined =>
  language === pageLanguage ? undefined : language;

export const say = (text: Localized, { language }: ViewContext): string => inLanguage(text, language);

export { scriptLanguage } from '../text/scripts.ts';
