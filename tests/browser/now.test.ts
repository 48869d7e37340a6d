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

const section = (page: Page, name: string) => page.getByRole('region', { name });
const titles = (page: Page, name: string): Promise<string[]> =>
  section(page, name).locator('.row > a').allTextContents();

describe('the first page', () => {
  test('shows what is on and what comes next, while the conference runs', async () => {
    const { page } = await open('?now=2027-10-29T11:20');
    await section(page, 'On now').waitFor();
    await expect.poll(() => titles(page, 'On now')).toContain('A Water Clock in a Bucket');
    await expect
      .poll(() => section(page, 'On now').locator('.row').first().innerText())
      .toContain('until 11:55');
    await expect.poll(() => titles(page, 'Up next')).toContain('Lamport at the Post Office');
    await expect.poll(() => section(page, 'Up next').locator('.row-when').first().innerText()).toBe('12:05');
    await page.close();
  });

  test('does so under a base path, in Chinese', async () => {
    const { page } = await open('zh/?now=2027-10-29T11:20', { site: 'sample-base' });
    await section(page, '正在进行').waitFor();
    await expect
      .poll(() => section(page, '正在进行').locator('.row a').first().getAttribute('href'))
      .toMatch(/^\/spare\/2027\/zh\/sessions\//);
    await page.close();
  });

  test('names the day of what comes next when it is tomorrow', async () => {
    const { page } = await open('?now=2027-10-29T23:00');
    await section(page, 'Up next').waitFor();
    await expect.poll(() => section(page, 'On now').count()).toBe(0);
    await expect
      .poll(() => section(page, 'Up next').locator('.row-when').first().innerText())
      .toMatch(/^Sat, Oct 30 \d\d:\d\d$/);
    await page.close();
  });

  test('knows that the clocks went back', async () => {
    const { page } = await open('?now=2027-10-31T11:55');
    await section(page, 'On now').waitFor();
    await expect.poll(() => titles(page, 'On now')).toEqual(['A Calendar Is a Promise']);
    await page.close();
  });

  test('goes by the visitor’s clock, and on when a minute has passed', async () => {
    const { page } = await open('', { clock: '2027-10-29T10:44:30Z' });
    await section(page, 'On now').waitFor();
    await expect.poll(() => titles(page, 'On now')).toContain('A Water Clock in a Bucket');
    await page.clock.runFor('11:00');
    await expect.poll(() => section(page, 'On now').count()).toBe(0);
    await page.clock.runFor('11:00');
    await expect.poll(() => titles(page, 'On now')).toContain('Lamport at the Post Office');
    await page.close();
  });

  test.each(['2027-10-27T10:00:00Z', '2027-11-02T10:00:00Z'])(
    'asks for nothing at %s, before and after the conference',
    async (clock) => {
      const { page, requests } = await open('', { clock });
      await expect.poll(() => section(page, 'Up next').count()).toBe(0);
      expect(requests.filter((url) => url.includes('programme.json'))).toEqual([]);
      await page.close();
    },
  );

  test('has stars on those sessions, too', async () => {
    const { page } = await open('?now=2027-10-29T11:20');
    const star = section(page, 'On now').getByRole('button', { name: 'A Water Clock in a Bucket' });
    await star.click();
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });
});

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
