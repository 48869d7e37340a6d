/** Words of scripts, apart from those of pages so that visitors load no more than these. */
import * as en from './en.ts';
import { type Message, type TranslateFrom, translateFrom } from './translate.ts';
import * as zh from './zh.ts';

export type ScriptMessages = Readonly<Record<keyof typeof en.scripts, Message>>;
export type ScriptTranslate = TranslateFrom<keyof typeof en.scripts>;

const languages = { en: en.scripts, zh: zh.scripts } satisfies Record<string, ScriptMessages>;

export const createScriptTranslate = (language: string): ScriptTranslate =>
  translateFrom(languages, language);
