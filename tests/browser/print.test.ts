/** Paper: posters, door signs and booklets. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hasContent, type SiteName } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';
import { askedToPrint, countPages, cutTexts, openForPrinting, scanCode } from './paper.ts';

const DAY = 'schedule/2027-10-29.html';
const ROOM = 'rooms/clepsydra.html';
const STARRED = ['calendars-a-leap-month-on-a-laptop', 'clocks-a-water-clock-in-a-bucket'];

let browser: Browser;
let site: string;

beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

async function aVisitor(url: string, ids: readonly string[] = [], scripts = true): Promise<BrowserContext> {
  const { origin, pathname } = new URL(url);
  const localStorage = [{ name: `lectern:${pathname}:favourites`, value: JSON.stringify(ids) }];
  const context = await browser.newContext({
    storageState: { cookies: [], origins: ids.length > 0 ? [{ origin, localStorage }] : [] },
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
  });
  onTestFinished(() => context.close());
  return context;
}

async function printed(
  path: string,
  { ids = [] as readonly string[], name = 'sample' as SiteName } = {},
): Promise<Page> {
  const url = await siteUrl(name);
  const page = await (await aVisitor(url, ids)).newPage();
  await openForPrinting(page, url + path);
  return page;
}

async function poster(path: string, options: Parameters<typeof printed>[1] = {}): Promise<Page> {
  const page = await printed(path, options);
  await page.locator('lectern-print-day button').click();
  await askedToPrint(page);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('a day', () => {
  test('is printed on one sheet, with every session, star and track, and nothing cut', async () => {
    const page = await poster(DAY, { ids: STARRED });
    const sheet = page.locator('.poster');
    const inGrid = await page
      .locator('.grid-scroll .cell > a')
      .evaluateAll((all) => all.map((each) => each.textContent.trim()));
    const onPaper = (await sheet.locator('.poster-title').allTextContents()).map((text) =>
      text.replace('★ ', ''),
    );
    expect(onPaper.length).toBe(inGrid.length);
    expect(inGrid.filter((title) => !onPaper.some((text) => text.startsWith(title)))).toEqual([]);
    expect(await sheet.locator('.is-mine').count()).toBe(STARRED.length);
    expect(await cutTexts(sheet.locator('.poster-grid, .poster-cell, .poster-head'))).toEqual([]);
    expect(await countPages(page)).toBe(1);
  });

  test('fills its sheet', async () => {
    const page = await poster(DAY);
    const [sheet, grid] = await Promise.all([
      page.locator('.poster').boundingBox(),
      page.locator('.poster-grid').boundingBox(),
    ]);
    expect((grid?.height ?? 0) / (sheet?.height ?? 1)).toBeGreaterThan(0.75);
  });

  test('says when it was current, and leads to its page', async () => {
    const page = await poster(DAY);
    expect(await page.locator('.poster .imprint').innerText()).toMatch(/As of|https:/);
    expect(await scanCode(page.locator('.poster .qr'))).toMatch(new RegExp(`^https://.*/${DAY}$`));
  });

  test('is the page again when it is printed', async () => {
    const page = await poster(DAY);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.poster').count()).toBe(0);
    expect(await page.locator('.grid-scroll > table').isVisible()).toBe(true);
  });

  test.runIf(hasContent(2022))(
    'of fourteen lanes is on at most two sheets, in letters that one can read',
    async () => {
      const page = await poster('schedule/2022-07-30.html', { name: 2022 });
      expect(await cutTexts(page.locator('.poster-grid, .poster-cell, .poster-head'))).toEqual([]);
      const size = await page
        .locator('.poster')
        .first()
        .evaluate((sheet) => sheet.style.getPropertyValue('--size'));
      expect(Number(size)).toBeGreaterThan(1.7);
      expect(await countPages(page)).toBeLessThanOrEqual(2);
    },
  );
});

describe('a door sign', () => {
  test('is a sheet for each day of the room', async () => {
    const page = await printed(ROOM);
    const days = await page.locator('[data-sign]').count();
    expect(days).toBeGreaterThan(1);
    expect(await countPages(page)).toBe(days);
  });

  test('is printed for one day alone', async () => {
    const page = await printed(ROOM);
    await page.locator('[data-print-sign]').first().click();
    await askedToPrint(page);
    expect(await countPages(page)).toBe(1);
  });

  test('says that it is current to who scans it', async () => {
    const page = await printed(ROOM);
    await page.emulateMedia({ media: 'print' });
    const code = new URL((await scanCode(page.locator('.door-sign .qr').first())) ?? '');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(site + ROOM + code.hash);
    const answer = page.getByRole('dialog', { name: 'The sign at the door is current' });
    await answer.waitFor();
    await answer.getByRole('button').click();
    await answer.waitFor({ state: 'hidden' });
  });

  test('names what has changed since it was printed', async () => {
    const page = await printed(ROOM);
    const sign = page.locator('[data-sign]').first();
    const date = await sign.getAttribute('data-sign');
    const prints = await sign
      .locator('li')
      .evaluateAll((rows) => rows.map((row) => row.dataset['fingerprint'] ?? ''));
    const title = await sign.locator('.door-title').first().textContent();
    await page.goto(`${site}${ROOM}#sign=${date ?? ''}.${['----', ...prints.slice(1)].join('')}`);
    const answer = page.getByRole('dialog', { name: /has changed since/ });
    await answer.waitFor();
    expect(await answer.locator('li').count()).toBe(prints.length);
    expect(await answer.locator('.is-new .door-title').allTextContents()).toEqual([title]);
  });
});

describe('my schedule', () => {
  test('is printed as a booklet of eight pages on one sheet, with every session', async () => {
    const page = await printed('my-schedule.html', { ids: STARRED });
    await page.getByRole('button', { name: 'Print booklet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Print booklet' }).click();
    await askedToPrint(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.booklet > .booklet-page').count()).toBe(8);
    expect((await page.locator('.booklet-session').allTextContents()).toSorted()).toEqual([
      'A Leap Month on a Laptop',
      'A Water Clock in a Bucket',
    ]);
    expect(await cutTexts(page.locator('.booklet-page'))).toEqual([]);
    expect(await countPages(page)).toBe(1);
  });

  test('is printed as a list without what is only about the browser', async () => {
    const page = await printed('my-schedule.html', { ids: STARRED });
    await page.locator('.row').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toContain('browser');
  });
});

test('every other page names its address on paper', async () => {
  const page = await printed('tracks.html');
  await page.emulateMedia({ media: 'print' });
  const address = await page
    .locator('link[rel="canonical"]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('/tracks.html');
});
