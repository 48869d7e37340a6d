import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate, words } from './index.ts';
import type { MessagesLike } from './translate.ts';

const blanksOf = (message: MessagesLike[string]): string[] => {
  const text = typeof message === 'string' ? message : message.other;
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted();
};

const blanks = (messages: MessagesLike): Record<string, string[]> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, blanksOf(message)]));

describe.each(Object.entries(words))('in %s', (_language, said) => {
  test.each(Object.entries(said))(
    '%s says the same things with the same blanks as English',
    (table, messages) => {
      const english = new Map<string, MessagesLike>(Object.entries(words.en)).get(table);
      expect(blanks(messages)).toEqual(blanks(english ?? {}));
    },
  );
});

test('every table is a file that scripts or pages can load, in every language', () => {
  for (const language of Object.keys(words))
    expect(readdirSync(path.resolve('src/strings', language))).toHaveLength(Object.keys(words.en).length + 1);
});

test.each(Object.entries(words.en))('no key of %s is left that nothing says', (_table, messages) => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$|^strings[\\/]/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  const isSaid = (key: string): boolean =>
    sources.includes(`'${key}'`) || sources.includes(`\`${key.slice(0, key.indexOf('.'))}.\${`);
  expect(Object.keys(messages).filter((key) => !isSaid(key))).toEqual([]);
});

test('counts take the plural form and the digits of the language', () => {
  expect(createTranslate('en')('count.sessions', { count: 1 })).toBe('1 session');
  expect(createTranslate('en')('count.sessions', { count: 1234 })).toBe('1,234 sessions');
  expect(createTranslate('zh')('count.sessions', { count: 2 })).toBe('2 场');
});

test('a language without words of its own is framed in English, and a variant in those of its language', () => {
  expect(createTranslate('fr')('nav.search')).toBe('Search');
  expect(createTranslate('zh-Hans')('nav.search')).toBe('搜索');
});
