import { describe, expect, test } from 'vitest';
import type { SearchEngine } from '../src/catalog/search/engine.ts';
import type { SearchAnswer, SearchResult } from '../src/catalog/search/answers.ts';
import { queries, type QueryRow } from './search-queries.ts';
import { openSearch } from './search-site.ts';
import { hasContent, sampleDir, sitePath } from './sites.ts';

const FIRST = 3;

const engines = new Map<string, Promise<SearchEngine>>();

function engineOf({ site, page }: Pick<QueryRow, 'site' | 'page'>): Promise<SearchEngine> {
  const key = `${String(site)} ${page}`;
  const opened = engines.get(key) ?? openSearch(sitePath(site) ?? '', page);
  engines.set(key, opened);
  return opened;
}

const search = async (row: Pick<QueryRow, 'site' | 'page' | 'query'>, limit = FIRST): Promise<SearchAnswer> =>
  (await engineOf(row)).search({ query: row.query, facets: {}, sort: 'relevance', limit });

const nameOf = ({ type, id, title }: SearchResult): string =>
  type === 'speaker' ? `@${title}` : type === 'track' ? `#${id}` : id;

describe.skipIf(!hasContent(2022))('on the sites of real conferences', () => {
  test('at least 95 % of what people type finds what they mean among the first three', async () => {
    const rows = Object.values(queries).flat();
    const missed: string[] = [];
    for (const row of rows) {
      const names = (await search(row)).results.map(nameOf);
      if (!names.some((name) => row.finds.includes(name))) {
        missed.push(
          `${String(row.site)} ${row.page} "${row.query}" finds ${names.join(', ') || 'nothing'}, not ${row.finds.join(' or ')}`,
        );
      }
    }
    expect(rows.length).toBeGreaterThanOrEqual(60);
    if (missed.length > 0)
      console.log(`${String(missed.length)} of ${String(rows.length)} queries:\n${missed.join('\n')}`);
    expect(missed.length / rows.length).toBeLessThanOrEqual(0.05);
  });

  test.each(['Willem Jiang', '姜宁'])(
    '%s finds the person and all of their sessions, from pages of both languages',
    async (query) => {
      for (const page of ['en', 'zh'] as const) {
        const { results } = await search({ site: 2022, page, query }, 10);
        expect(results.filter(({ type }) => type === 'speaker').length).toBeGreaterThanOrEqual(1);
        expect(results.filter(({ type }) => type === 'session').map(({ id }) => id)).toEqual(
          expect.arrayContaining(['culture-1130', 'keynote-2012']),
        );
      }
    },
  );

  test('everything is found once, whatever languages have the words', async () => {
    const { results, total } = await search({ site: 2022, page: 'en', query: 'Apache' }, 1000);
    expect(results).toHaveLength(total);
    expect(new Set(results.map(({ url }) => url)).size).toBe(total);
    expect(results.every(({ url }) => !url.startsWith('/zh/'))).toBe(true);
  });

  test('words that no session has together find those that have most of them', async () => {
    const { partly, results } = await search({
      site: 2022,
      page: 'en',
      query: 'zookeeper curator philosophers smartphone zebra monolith',
    });
    expect(partly).toBe(true);
    expect(results.map(({ id }) => id)).toContain('middleware-1044');
  });
});

describe('on the sample conference', () => {
  const opened = openSearch(sampleDir, 'en');
  const ask = async (request: Partial<Parameters<SearchEngine['search']>[0]>): Promise<SearchAnswer> =>
    (await opened).search({ query: '', facets: {}, sort: 'relevance', limit: 1000, ...request });

  test('an empty query lists everything, sessions first and in time order', async () => {
    const { results, total } = await ask({});
    expect(results).toHaveLength(total);
    const times = results.flatMap(({ start }) => (start === undefined ? [] : [Date.parse(start)]));
    expect(times.length).toBeGreaterThan(10);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const types = results.map(({ type }) => type);
    expect(types.indexOf('speaker')).toBeGreaterThan(types.lastIndexOf('session'));
  });

  test('results can be in time order', async () => {
    const { results } = await ask({ query: 'time', sort: 'time' });
    const times = results.flatMap(({ start }) => (start === undefined ? [] : [Date.parse(start)]));
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('facets narrow results, and their counts say to how many', async () => {
    const engine = await opened;
    const counts = await engine.count({ query: 'time', facets: {} }, ['type', 'day', 'track']);
    for (const [type, count] of Object.entries(counts['type'] ?? {})) {
      expect((await ask({ query: 'time', facets: { type } })).total).toBe(count);
    }
    const [day, count] = Object.entries(counts['day'] ?? {})[0] ?? ['', 0];
    const { results } = await ask({ query: 'time', facets: { day } });
    expect(results).toHaveLength(count);
    expect(new Set(results.map((result) => result.start?.slice(0, 10)))).toEqual(new Set([day]));
  });

  test('nothing is counted where nothing is found', async () => {
    const engine = await opened;
    expect((await ask({ query: 'ozymandias' })).total).toBe(0);
    expect(await engine.count({ query: 'ozymandias', facets: {} }, ['type'])).toEqual({});
  });

  test.each([
    '',
    ' ',
    '"',
    '""',
    '“',
    '*',
    '🦓',
    'a/b',
    '<b>',
    '\\',
    '%',
    '数',
    'x'.repeat(500),
    '"time zone"',
    'ｔｉｍｅ',
  ])('the query %j is answered without an error', async (query) => {
    const { total, results } = await ask({ query, limit: 3 });
    expect(results.length).toBe(Math.min(3, total));
  });

  test('words in quotes are found in a row only', async () => {
    const [apart, inARow] = [await ask({ query: 'zone time' }), await ask({ query: '"zone time"' })];
    expect(inARow.total).toBeLessThan(apart.total);
  });
});
