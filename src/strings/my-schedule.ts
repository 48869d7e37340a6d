/** Words of one page's scripts, in files of their own, so that other pages' visitors do not load them. */
import { messages as en } from './my-schedule.en.ts';
import { messages as zh } from './my-schedule.zh.ts';
import { type Message, type TranslateFrom, translateFrom } from './translate.ts';

export type MyScheduleMessages = Readonly<Record<keyof typeof en, Message>>;
export type MyScheduleTranslate = TranslateFrom<keyof typeof en>;

const languages = { en, zh } satisfies Record<string, MyScheduleMessages>;

export const createMyScheduleTranslate = (language: string): MyScheduleTranslate =>
  translateFrom(languages, language);
