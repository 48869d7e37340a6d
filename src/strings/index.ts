/** Words of pages. Those of scripts lie beside them, for client/dom/words.ts to load. */
import type * as english from './en/index.ts';
import * as languages from './languages.ts';
import { inLanguage, type Translated, type TranslateFrom, translator } from './translate.ts';

/** All that a language says: a table for pages, and one for each part of the scripts that is loaded by itself. */
export type Words = { readonly [Table in keyof typeof english]: Translated<(typeof english)[Table]> };
export type Translate = TranslateFrom<typeof english.pages>;

/** A language that leaves out a table or a key does not compile here. */
export const words: Readonly<Record<keyof typeof languages, Words>> = languages;

export const languagesWithStrings: readonly string[] = Object.keys(words);

export const createTranslate = (language: string): Translate =>
  translator((inLanguage(words, language) ?? words.en).pages, language);
