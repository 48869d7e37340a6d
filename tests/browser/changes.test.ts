/** A site that says what has changed: its page, marks and feed, and what a visitor who has picked a session sees of it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Files, session, settings } from '../../src/catalog/test-content.ts';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { type Conference, createConference } from '../conference.ts';
import { hostileFiles, hostileTitles } from '../hostile-titles.ts';
import { structuredData } from '../structured-data.ts';
import { launch } from './browser.ts';
import { aVisitor, openMySchedule } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const at = (start: string, keys: Readonly<Record<string, string>>): string =>
  session({ date: `2027-05-01T${start}:00`, duration: '30', room: 'Red', ...keys });

const [WAS, IS] = ['2027-05-01T09:00:00+08:00', '2027-05-01T12:00:00+08:00'];

const changes = [
  {
    session: 'tides',
    kind: 'moved',
    at: '2027-04-20T08:00:00+08:00',
    before: { start: WAS, end: '2027-05-01T09:30:00+08:00' },
    note: { en: 'The boat is late.', zh: '船晚点。' },
  },
  { session: 'moons', kind: 'cancelled', at: '2027-04-21T08:00:00+08:00' },
  {
    session: 'sand',
    kind: 'removed',
    at: '2027-04-19T08:00:00+08:00',
    before: { title: { en: 'Sand', zh: '沙' } },
  },
];

const written = (entries: readonly object[]): string =>
  JSON.stringify({ version: 1, since: { ref: 'v1', date: '2027-04-01T08:00:00+08:00' }, changes: entries });

const files: Files = {
  'conference.yaml': settings(),
  'tracks/sea.md': '---\ntitle: The Sea\n---\n',
  'sessions/tides.md': at('12:00', { title: 'Tides', track: 'sea' }),
  'sessions/tides.zh.md': at('12:00', { title: '潮汐', track: 'sea' }),
  'sessions/moons.md': at('13:00', { title: 'Moons', status: 'cancelled' }),
  'sessions/waves.md': at('14:00', { title: 'Waves' }),
  'changes.json': written(changes),
};

async function build(contents: Files): Promise<Conference> {
  const conference = createConference(contents);
  const { ok, output } = await conference.build();
  expect(ok, output).toBe(true);
  return conference;
}

/** Serve a folder for as long as the test runs. @returns its address */
async function serve(folder: string): Promise<string> {
  const server = createSiteServer(folder, '/');
  onTestFinished(() => {
    server.close();
  });
  return listen(server, 0, '/');
}

const feedShape = z.object({
  rss: z.object({
    channel: z.object({
      language: z.string(),
      item: z.array(
        z.object({
          title: z.string(),
          link: z.string(),
          description: z.string().optional(),
          pubDate: z.string(),
        }),
      ),
    }),
  }),
});

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' });
const feedOf = (xml: string) => feedShape.parse(parser.parse(xml)).rss.channel;

async function faultsOf(html: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'no-raw-characters': 'off', 'long-title': 'off' },
  });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
}

const looks: readonly BrowserContextOptions[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme, viewport: { width, height: 900 } })),
);

test('a site says what has changed wherever a visitor looks', async () => {
  const { built, outDir } = await build(files);

  for (const [page, moved, note] of [
    ['changes.html', 'At another time', 'The boat is late.'],
    ['zh/changes.html', '时间有变', '船晚点。'],
  ] as const) {
    const html = built(page);
    expect(html).toContain(moved);
    expect(html).toContain(note);
    expect(html).toMatch(/<del>.*09:00.*<\/del>.*<ins>.*12:00/s);
    expect(html).toMatch(/<h2>[^<]+<\/h2><ul class="changed-sessions"><li class="off">/);
    expect(await faultsOf(html), page).toEqual([]);
  }
  expect(built('zh/changes.html')).toContain('<b>沙</b>');

  const mark = /<span class="changed">New time<\/span>/;
  for (const page of ['sessions.html', 'tracks/sea.html', 'schedule/2027-05-01.html', 'rooms/red.html'])
    expect(built(page), page).toMatch(mark);
  expect(built('sessions/tides.html')).toContain('The boat is late.');
  expect(built('sessions/waves.html')).not.toContain('class="changed"');
  expect(structuredData(outDir, 'sessions/tides.html')).toContainEqual(
    expect.objectContaining({ startDate: IS, previousStartDate: WAS }),
  );

  expect(built('index.html')).toMatch(/<p class="hero-changes"><a href="\/changes\.html">3 changes since/);
  expect(built('sessions/waves.html')).toMatch(/<footer.*href="\/changes\.html"/s);
  expect(built('sitemap-0.xml')).toContain('/zh/changes.html</loc>');
  expect(JSON.parse(built('programme.json'))).toMatchObject({
    sessions: expect.arrayContaining([expect.objectContaining({ id: 'tides', changed: ['moved'] })]),
  });

  const { language, item } = feedOf(built('changes.xml'));
  expect(language).toBe('en');
  expect(item.map(({ title, pubDate }) => [title, new Date(pubDate).toISOString()])).toEqual([
    ['Cancelled: Moons', '2027-04-21T00:00:00.000Z'],
    ['New time: Tides', '2027-04-20T00:00:00.000Z'],
    ['Taken out: Sand', '2027-04-19T00:00:00.000Z'],
  ]);
  expect(item[1]?.description).toMatch(/09:00–09:30 → .*12:00–12:30\. The boat is late\.$/);

  const site = await serve(outDir);
  for (const look of looks) {
    const context = await aVisitor(browser, site, look);
    const page = await context.newPage();
    for (const address of ['changes.html', 'zh/changes.html', 'sessions/tides.html']) {
      await page.goto(site + address, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(
        violations.map(({ id }) => id),
        `${address} ${JSON.stringify(look)}`,
      ).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBe(look.viewport?.width);
    }
  }

  const mine = await openMySchedule(await aVisitor(browser, site, { ids: ['tides', 'waves'] }), site);
  const rows = mine.locator('[data-list] .row');
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.locator('.changed').allTextContents()).toEqual(['New time']);
});

test('titles from strangers stay text on the page and in the feed', async () => {
  const entries = hostileTitles.map((_, index) => ({
    session: `hostile-${String(index + 1).padStart(2, '0')}`,
    kind: 'moved',
    at: '2027-04-20T08:00:00+08:00',
    before: { start: '2027-05-03T09:00:00+08:00', end: '2027-05-03T09:30:00+08:00' },
  }));
  const gone = hostileTitles.map(({ written: title }, index) => ({
    session: `gone-${String(index)}`,
    kind: 'removed',
    at: '2027-04-19T08:00:00+08:00',
    before: { title },
  }));
  const { built } = await build({
    'conference.yaml': settings(),
    ...hostileFiles,
    'changes.json': written([...entries, ...gone]),
  });
  expect(await faultsOf(built('changes.html'))).toEqual([]);
  const titles = feedOf(built('changes.xml')).item.map(({ title }) => title);
  expect(titles).toHaveLength(2 * hostileTitles.length);
  for (const { read, what } of hostileTitles) {
    expect(titles, what).toContain(`New time: ${read}`);
    expect(titles, what).toContain(`Taken out: ${read}`);
  }
});

describe('a site has nothing of it', () => {
  test('without the file', async () => {
    const { 'changes.json': _, ...others } = files;
    const { built, outDir } = await build(others);
    for (const file of ['changes.html', 'zh/changes.html', 'changes.xml'])
      expect(existsSync(path.join(outDir, file)), file).toBe(false);
    for (const page of ['index.html', 'sessions.html', 'sessions/tides.html', 'sitemap-0.xml'])
      expect(built(page), page).not.toMatch(/changes\.(?:html|xml)|class="changed"/);
    expect(built('programme.json')).not.toContain('"changed"');
  });

  test('in feeds that are switched off', async () => {
    const off = settings('outputs: { feeds: false }\n');
    const { built, outDir } = await build({ ...files, 'conference.yaml': off });
    expect(existsSync(path.join(outDir, 'changes.xml'))).toBe(false);
    for (const page of ['changes.html', 'index.html']) expect(built(page), page).not.toContain('changes.xml');
    expect(built('changes.html')).toContain('The boat is late.');
  });
});
