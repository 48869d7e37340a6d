/**
 * axe over every page type: with all its rules once in each language and at each width, and with those about colours
 * in every scheme, as nothing else differs among schemes.
 */
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
  readonly forcedColors?: 'active';
  readonly rules?: Rules;
}

type Rules = 'all' | 'colours';

/** One window for all addresses: compiling axe anew in each takes longer than what it does there. */
async function faultsOf(
  urls: readonly string[],
  { width, rules = 'all', ...colours }: Look,
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<string[]> {
  const context = await browser.newContext({ ...colours, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const url of urls) {
    await page.goto(url, { waitUntil });
    faults.push(...(await violations(page, rules)));
  }
  await context.close();
  return faults;
}

const rulesAboutColours = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  // Legacy mode leaves frames of other hosts alone, of which there are none before someone presses play.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe.options({
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: { type: 'rule', values: rulesAboutColours } }),
  });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) => `${page.url()} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
      ),
  );
}

describe.each<Look & { readonly what: string; readonly prefix: string }>([
  { what: 'English in light and wide', prefix: '', colorScheme: 'light', width: 1280 },
  { what: 'colours in dark', prefix: '', colorScheme: 'dark', width: 1280, rules: 'colours' },
  { what: 'Chinese in dark and narrow', prefix: 'zh/', colorScheme: 'dark', width: 390 },
  {
    ...{ what: 'forced colours', prefix: '', colorScheme: 'light', width: 1280 },
    ...{ forcedColors: 'active', rules: 'colours' },
  },
])('axe finds nothing in $what', ({ prefix, ...look }) => {
  test('on any page type of the sample', async () => {
    const base = await siteUrl('sample');
    const urls = samplePages.map((page) => base + prefix + page);
    expect(await faultsOf(urls, look)).toEqual([]);
  });
});

describe.each<Look>([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
])('axe finds nothing in $colorScheme at $width pixels', (look) => {
  test('on pages that know the time', async () => {
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

  test.runIf(hasContent(2022))('on pages of 2022', async () => {
    const base = await siteUrl(2022);
    const pages = [
      'schedule/2022-07-30.html',
      'sessions/observability-1150.html',
      'zh/sessions/bigdata-1245.html',
      'zh/speakers.html',
    ];
    const urls = pages.map((page) => base + page);
    expect(await faultsOf(urls, look)).toEqual([]);
  });
});

describe('in dark and in forced colours', () => {
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
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto((await siteUrl('sample')) + address, { waitUntil: 'networkidle' });
    await open(page);
    await page.locator(opened).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page, 'colours')).toEqual([]);
    await context.close();
  });
});

test('axe would find a fault', async () => {
  const page = await browser.newPage();
  await page.goto((await siteUrl('sample')) + 'venue.html');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('input'));
  });
  expect(await violations(page)).toHaveLength(1);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main p')?.style.setProperty('color', '#ccc');
  });
  expect(await violations(page, 'colours')).toHaveLength(1);
  await page.close();
});
