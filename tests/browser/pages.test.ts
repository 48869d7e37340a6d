/** What every page type does in a browser: it reads completely without scripts, fits a narrow screen and keeps to its host. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../sample-pages.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** What each page type is for, and how many of that there are to see without scripts. */
const readable: Readonly<Record<(typeof samplePages)[number], { content: string; count: number }>> = {
  '': { content: '.cover-days li > a', count: 3 },
  'sessions.html': { content: '[data-filterable] [data-session]', count: 64 },
  'schedule/2027-10-29.html': { content: '[role="cell"] .cell > a', count: 27 },
  'sessions/zones-the-hour-that-happens-twice.html': { content: '.abstract p', count: 3 },
  'sessions/clocks-a-second-hand-rubidium.html': { content: '.session-head > .status', count: 1 },
  'sessions/memory-carbon-roughly.html': { content: '.abstract p', count: 3 },
  'tracks.html': { content: 'main h2 a', count: 6 },
  'tracks/clocks.html': { content: 'main [data-session]', count: 9 },
  'speakers.html': { content: '.speaker-cards > li', count: 52 },
  'speakers/odalys.html': { content: 'main [data-session]', count: 1 },
  'speakers/gu-nianci.html': { content: 'main [data-session]', count: 1 },
  'rooms/clepsydra.html': { content: 'main [data-session]', count: 13 },
  'search.html': { content: 'main a[href$="/sessions.html"]', count: 1 },
  'my-schedule.html': { content: 'main a[href$="/sessions.html"]', count: 1 },
  'venue.html': { content: 'main p', count: 4 },
  '404.html': { content: 'main a[href$="/sessions.html"]', count: 1 },
  'embed/schedule.html': { content: 'lectern-schedule [data-session]', count: 64 },
  'embed/now.html': { content: 'main li > a', count: 4 },
};

describe('without scripts', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled: false });
  });
  afterAll(async () => {
    await page.close();
  });

  test.each(samplePages)('/%s reads completely', async (address) => {
    await page.goto((await siteUrl('sample')) + address);
    const { content, count } = readable[address];
    await expect.poll(() => page.locator('h1').filter({ visible: true }).count()).toBe(1);
    await expect.poll(() => page.locator(content).filter({ visible: true }).count()).toBe(count);
  });

  test.each(samplePages)('/%s offers nothing that only a script would answer', async (address) => {
    await page.goto((await siteUrl('sample')) + address);
    const dead = page.locator('button:not([type="submit"]), form:not([action])').filter({ visible: true });
    await expect.poll(() => dead.allInnerTexts()).toEqual([]);
  });
});

test('at 320 pixels nothing scrolls sideways but the grid', async () => {
  const base = await siteUrl('sample');
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const each of samplePages.flatMap((name) => [name, `zh/${name}`])) {
    await page.goto(base + each);
    const [content, view] = await page.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    if (content > view) wide.push(`${each} is ${String(content)} pixels wide`);
  }
  await page.close();
  expect(wide).toEqual([]);
});

test('a session page makes at most 6 requests for text, style and script, of at most 20 KB', async () => {
  const base = await siteUrl('sample');
  for (const address of samplePages.filter((each) => each.startsWith('sessions/'))) {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      const isForPaper = response.url().includes('/print.');
      const isAside = ['image', 'font', 'other'].includes(response.request().resourceType());
      if (!isForPaper && !isAside) bodies.push(response.body());
    });
    await page.goto(base + address, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await page.close();
    expect(bodies.length, address).toBeGreaterThanOrEqual(3);
    expect(bodies.length, address).toBeLessThanOrEqual(6);
    expect(bytes, address).toBeLessThanOrEqual(20 * 1024);
  }
});

test('what every page loads is one script, one style sheet, and one for paper', async () => {
  const base = await siteUrl('sample');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto(`${base}venue.html`, { waitUntil: 'networkidle' });
  await page.close();
  expect(asked.filter((type) => ['stylesheet', 'script', 'fetch'].includes(type)).toSorted()).toEqual([
    'script',
    'stylesheet',
    'stylesheet',
  ]);
});

test('no page asks another host for anything, and none reports an error', async () => {
  const base = await siteUrl('sample-base');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('pageerror', (error) => asked.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(message.text());
  });
  for (const each of samplePages) await page.goto(base + each, { waitUntil: 'networkidle' });
  await page.close();
  expect(asked).toEqual([]);
});
