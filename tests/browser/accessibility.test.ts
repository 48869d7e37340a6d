/** axe over every page type, in both languages, light and dark, wide and narrow. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../sample-pages.ts';
import { hasContent } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/** One window for all addresses: compiling axe anew in each takes longer than what it does there. */
async function faultsOf(
  urls: readonly string[],
  { colorScheme, width }: Look,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const url of urls) {
    await page.goto(url, { waitUntil });
    faults.push(...(await violations(page)));
  }
  await context.close();
  return faults;
}

async function violations(page: Page): Promise<string[]> {
  // Legacy mode leaves frames of other hosts alone, of which there are none before someone presses play.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) => `${page.url()} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
      ),
  );
}

describe.each<Look>([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
])('in $colorScheme at $width pixels', (look) => {
  test.each(['', 'zh/'])('axe finds nothing on any page type of the sample in /%s', async (prefix) => {
    const base = await siteUrl('sample');
    expect(
      await faultsOf(
        samplePages.map((page) => base + prefix + page),
        look,
      ),
    ).toEqual([]);
  });

  test('axe finds nothing on pages that know the time', async () => {
    const base = await siteUrl('sample');
    const pages = [
      '?now=2027-10-28T20:00',
      '?now=2027-10-29T11:20',
      'zh/rooms/sundial.html?now=2027-10-29T11:20',
      'tracks/clocks.html?now=2027-10-29T11:20',
      'sessions.html?now=2027-10-29T14:20',
      'schedule/2027-10-29.html?now=2027-10-29T14:20',
    ];
    const urls = pages.map((page) => base + page);
    expect(await faultsOf(urls, look, 'networkidle')).toEqual([]);
  });

  test.runIf(hasContent(2022))('axe finds nothing on pages of 2022', async () => {
    const base = await siteUrl(2022);
    const pages = [
      'schedule/2022-07-30.html',
      'sessions/observability-1150.html',
      'zh/sessions/bigdata-1245.html',
      'zh/speakers.html',
    ];
    expect(
      await faultsOf(
        pages.map((page) => base + page),
        look,
      ),
    ).toEqual([]);
  });
});

describe.each([
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { forcedColors: 'active' } },
] as const)('in $look', ({ options }) => {
  test.each([
    {
      what: 'the list of keys',
      address: 'venue.html',
      open: (page: Page) => page.getByRole('button', { name: 'Keyboard' }).click(),
      opened: 'dialog[open]',
    },
    {
      what: 'the search over the page',
      address: 'sessions.html',
      open: async (page: Page) => {
        await page.keyboard.press('/');
        await page.locator('.search-dialog input').fill('clock');
      },
      opened: '.search-dialog [data-answers="clock"] [data-session]',
    },
    {
      what: 'a session’s calendar menu',
      address: 'sessions/zones-the-hour-that-happens-twice.html',
      open: (page: Page) => page.locator('summary', { hasText: 'Calendar' }).click(),
      opened: 'details[open] .menu',
    },
    {
      what: 'a session’s share menu',
      address: 'sessions/zones-the-hour-that-happens-twice.html',
      open: (page: Page) => page.locator('summary', { hasText: 'Share' }).click(),
      opened: 'details[open] .menu',
    },
    {
      what: 'a session’s citation',
      address: 'sessions/zones-the-hour-that-happens-twice.html',
      open: async (page: Page) => {
        await page.locator('summary', { hasText: 'Share' }).click();
        await page.locator('[data-cite]').click();
      },
      opened: '.cite-dialog pre',
    },
    {
      what: 'the menu of apps',
      address: '',
      open: (page: Page) => page.locator('summary', { hasText: 'Open in an app' }).click(),
      opened: 'details[open] .menu',
    },
  ])('axe finds nothing on $what', async ({ address, open, opened }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto((await siteUrl('sample')) + address, { waitUntil: 'networkidle' });
    await open(page);
    await page.locator(opened).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

test('in forced colours axe finds nothing on any page type', async () => {
  const base = await siteUrl('sample');
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of samplePages) {
    await page.goto(base + address);
    faults.push(...(await violations(page)));
  }
  await context.close();
  expect(faults).toEqual([]);
});

test('axe would find a fault', async () => {
  const page = await browser.newPage();
  await page.goto((await siteUrl('sample')) + 'venue.html');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('input'));
  });
  expect(await violations(page)).toHaveLength(1);
  await page.close();
});
