import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRssString } from '@astrojs/rss';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTranslate } from '../../strings/index.ts';
import { createWording } from '../model/wording.ts';
import { createRoutes } from '../routes.ts';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { feedOptions } from './feed.ts';

const files: Files = {
  'conference.yaml': settings(`
title: { en: Slow Software, zh: 慢软件 }
description: Two days of it
venue: { name: The Old Mill }
rooms: [{ id: loft, name: Loft }]
`),
  'tracks/wasm.md': track('WebAssembly'),
  'pages/venue.md': '---\ntitle: Venue\n---\n',
  'sessions/a-waiting.md': session(
    {
      title: 'Waiting, <well> & "good" ]]> 🎤',
      date: '2022-07-30 14:10:00',
      duration: '40',
      track: 'wasm',
      room: 'loft',
      presenters: 'Ana "A." Example, 林知夏',
      tags: '[R&D, patience]',
    },
    'About [waiting](../venue.html?a=1&b="2") and [queues](https://queues.example/) ]]> & <b>more</b>.',
  ),
  'sessions/b-off.md': session({
    title: 'Off',
    date: '2022-07-30 16:00:00',
    duration: '20',
    status: 'cancelled',
  }),
  'sessions/c-someday.md': session({ title: '某天', presenters: '' }, ''),
};

/** Hours after the first of July; `c-someday` is not in the history yet. */
const changes: Readonly<Record<string, number>> = { 'a-waiting': 1, 'b-off': 2 };

interface Options {
  readonly contents?: Files;
  readonly language?: string;
  readonly base?: string;
  readonly changedAt?: (id: string) => number | undefined;
}

function feed({
  contents = files,
  language = 'en',
  base = '/2022',
  changedAt = (id) => {
    const hour = changes[id];
    return hour === undefined ? undefined : Date.UTC(2022, 6, 1, hour);
  },
}: Options = {}): Promise<string> {
  const { catalog } = read(contents);
  const { languages } = catalog.conference;
  const routes = createRoutes({ base, site: 'https://slow.example', languages });
  const sources = {
    t: createTranslate(language),
    changedAt: ({ id }: { readonly id: string }) => changedAt(id),
  };
  return getRssString(feedOptions(createWording(catalog, language, routes), sources));
}

const items = z.object({
  title: z.string(),
  link: z.string(),
  guid: z.object({ '#text': z.string(), '@isPermaLink': z.literal('true') }),
  description: z.string(),
  pubDate: z.string().optional(),
  'content:encoded': z.string(),
  'dc:creator': z.array(z.string()).default([]),
  category: z.array(z.string()).default([]),
});
const channel = z.object({
  title: z.string(),
  link: z.string(),
  description: z.string(),
  language: z.string(),
  lastBuildDate: z.string().optional(),
  'atom:link': z.object({ '@href': z.string(), '@rel': z.literal('self'), '@type': z.string() }),
  item: z.array(items),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['item', 'dc:creator', 'category'].includes(name),
});

const parsed = async (options?: Options): Promise<z.infer<typeof channel>> =>
  z.object({ rss: z.object({ channel }) }).parse(parser.parse(await feed(options))).rss.channel;

test('the feed is written byte for byte as before', async () => {
  const text = await feed();
  const file = join(import.meta.dirname, '../../../tests/golden/feed.xml');
  // To accept a change: `UPDATE_GOLDEN=1 npx vitest run --project unit feed`, then read the diff.
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('a feed says what it is, where it is and when it last changed', async () => {
  expect(await parsed({ language: 'zh' })).toMatchObject({
    title: '慢软件: 演讲与最新变动',
    link: 'https://slow.example/2022/zh/',
    description: 'Two days of it',
    language: 'zh',
    lastBuildDate: 'Fri, 01 Jul 2022 02:00:00 GMT',
    'atom:link': { '@href': 'https://slow.example/2022/zh/feed.xml', '@type': 'application/rss+xml' },
  });
});

describe('an item', () => {
  test('tells its session, with text, people and subjects, and its address for good', async () => {
    const { item } = await parsed();
    expect(item[1]).toEqual({
      title: 'Waiting, <well> & "good" ]]> 🎤',
      link: 'https://slow.example/2022/sessions/a-waiting.html',
      guid: { '#text': 'https://slow.example/2022/sessions/a-waiting.html', '@isPermaLink': 'true' },
      description: 'About waiting and queues ]]> & more.',
      pubDate: 'Fri, 01 Jul 2022 01:00:00 GMT',
      'content:encoded':
        '<p>Saturday, July 30, 2022, 14:10–14:50 (Asia/Shanghai), Loft, The Old Mill</p>' +
        '<p>About <a href="https://slow.example/2022/venue.html?a=1&amp;b=%222%22">waiting</a> and ' +
        '<a href="https://queues.example/" rel="nofollow noopener">queues</a> ]]> &amp; <b>more</b>.</p>',
      'dc:creator': ['Ana "A." Example', '林知夏'],
      category: ['WebAssembly', 'R&D', 'patience'],
    });
  });

  test('says so when its session is cancelled', async () => {
    expect((await parsed()).item[0]?.title).toBe('CANCELLED: Off');
  });

  test('says in which language its text is, where it is another one', async () => {
    const { item } = await parsed({ language: 'zh' });
    expect(item[1]?.['content:encoded']).toContain('<div lang="en"><p>About');
  });

  test('describes itself by its title where there is neither text nor time', async () => {
    expect(
      (await parsed({ contents: { 'sessions/c.md': session({ title: 'C', presenters: '' }, '') } })).item,
    ).toMatchObject([{ title: 'C', description: 'C' }]);
  });
});

test('the newest change is first, then what has none, in the order of the programme', async () => {
  const order = async (options?: Options): Promise<string[]> =>
    (await parsed(options)).item.map(({ link }) => link.replace(/.*\/|\.html$/g, ''));
  expect(await order()).toEqual(['b-off', 'a-waiting', 'c-someday']);
  expect(await order({ changedAt: () => 0 })).toEqual(['a-waiting', 'b-off', 'c-someday']);
});

test('without a history nothing has a date', async () => {
  expect(await feed({ changedAt: () => undefined })).not.toMatch(/pubDate|lastBuildDate/);
});

test('a large conference’s feed has the newest hundred', async () => {
  const contents = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`sessions/s${String(index)}.md`, session()]),
  );
  const { item } = await parsed({ contents, changedAt: (id) => Number(id.slice(1)) * 1000 });
  expect(item).toHaveLength(100);
  expect(item[0]?.link).toMatch(/s119\.html$/);
});
