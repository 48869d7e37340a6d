/** Words of filters and time zones, in files of their own, as most visits need none of them. */
import { messages as en } from './live.en.ts';
import { messages as zh } from './live.zh.ts';
import { type Message, type TranslateFrom, translateFrom } from './translate.ts';

export type LiveMessages = Readonly<Record<keyof typeof en, Message>>;
export type LiveTranslate = TranslateFrom<keyof typeof en>;

const languages = { en, zh } satisfies Record<string, LiveMessages>;

export const createLiveTranslate = (language: string): LiveTranslate => translateFrom(languages, language);
