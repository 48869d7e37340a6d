import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteName } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function open(
  address: string,
  { width = 1280, clock = '', site = 'sample' }: { width?: number; clock?: string; site?: SiteName } = {},
): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  if (clock) await page.clock.install({ time: new Date(clock) });
  await page.goto((await siteUrl(site)) + address, { waitUntil: 'networkidle' });
  return { page, requests };
}

describe('the grid of a day', () => {
  const line = (page: Page) => page.locator('.now-line');
  const top = async (page: Page, selector: string): Promise<number> =>
    (await page.locator(selector).boundingBox())?.y ?? NaN;

  test('has a line at the time it is, in the row that runs', async () => {
    const { page } = await open('schedule/2027-10-29.html?now=2027-10-29T11:35');
    const row = await page.locator('tr[data-start^="2027-10-29T11:15"]').boundingBox();
    const middle = (row?.y ?? NaN) + (row?.height ?? NaN) / 2;
    await expect.poll(async () => Math.abs((await top(page, '.now-line')) - middle)).toBeLessThan(3);
    await page.close();
  });

  test('has it between what has begun and what has not where it is a list', async () => {
    const { page } = await open('schedule/2027-10-29.html?now=2027-10-29T11:35', { width: 390 });
    const next = await top(page, 'tr[data-start^="2027-10-29T12:05"]');
    await expect.poll(async () => Math.abs((await top(page, '.now-line')) - next)).toBeLessThan(3);
    await page.close();
  });

  test('leads there from a button, and does not scroll before', async () => {
    const { page } = await open('schedule/2027-10-29.html?now=2027-10-29T16:20', { width: 390 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'Now', exact: true }).click();
    await expect.poll(() => top(page, '.now-line')).toBeLessThan(900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.close();
  });

  test('has neither on another day', async () => {
    const { page } = await open('schedule/2027-10-30.html?now=2027-10-29T11:35');
    await expect.poll(() => line(page).isVisible()).toBe(false);
    await expect.poll(() => page.getByRole('button', { name: 'Now', exact: true }).count()).toBe(0);
    await page.close();
  });
});
