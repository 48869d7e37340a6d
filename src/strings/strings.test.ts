import { expect, test } from 'vitest';
import * as en from './en.ts';
import { createTranslate } from './index.ts';
import type { MessagesLike } from './translate.ts';
import * as zh from './zh.ts';

const placeholders = (message: MessagesLike[string]): string[] => {
  const text = typeof message === 'string' ? message : message.other;
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted();
};

test.each([
  ['pages', en.pages, zh.pages],
  ['scripts', en.scripts, zh.scripts],
] as readonly (readonly [string, MessagesLike, MessagesLike])[])(
  'Chinese %s say the same things with the same blanks as English',
  (_name, english, chinese) => {
    expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted());
    const blanks = (messages: MessagesLike): Record<string, string[]> =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, placeholders(message)]));
    expect(blanks(chinese)).toEqual(blanks(english));
  },
);

test('counts take the plural form and the digits of the language', () => {
  expect(createTranslate('en')('count.sessions', { count: 1 })).toBe('1 session');
  expect(createTranslate('en')('count.sessions', { count: 1234 })).toBe('1,234 sessions');
  expect(createTranslate('zh')('count.sessions', { count: 2 })).toBe('2 场');
});

test('a language without words of its own is framed in English, and a variant in those of its language', () => {
  expect(createTranslate('fr')('nav.search')).toBe('Search');
  expect(createTranslate('zh-Hans')('nav.search')).toBe('搜索');
});
