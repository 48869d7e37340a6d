/** Words of pages: one file a language, one key a text. A third language is one more file, and one more line here and in scripts.ts. */
import * as en from './en.ts';
import { type Message, type TranslateFrom, translateFrom } from './translate.ts';
import * as zh from './zh.ts';

export type PageMessages = Readonly<Record<keyof typeof en.pages, Message>>;
export type Translate = TranslateFrom<keyof typeof en.pages>;

const languages = { en: en.pages, zh: zh.pages } satisfies Record<string, PageMessages>;

export const languagesWithStrings: readonly string[] = Object.keys(languages);

export const createTranslate = (language: string): Translate => translateFrom(languages, language);
