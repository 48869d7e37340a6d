import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
/** On Friday, 29 October 2027, from 11:15 to 11:55 in Lisbon. */
const TALK = 'sessions/sync-an-island-that-serves-its-own-time.html';
const RECORDED = 'sessions/calendars-the-ten-missing-days.html';

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'Europe/Lisbon', ...options });
  await page.goto((await siteUrl('sample')) + address, { waitUntil: 'networkidle' });
  return page;
}

const line = (page: Page): Promise<string> => page.locator('lectern-session-live').innerText();

describe('the line under a title', () => {
  test.each([
    ['09:00', /^Later today/],
    ['11:00', /^Starts in 15 minutes/],
    ['11:14', /^Starts in 1 minute(?!s)/],
    ['11:15', /^On now, until 11:55/],
    ['11:55', /^This session is over/],
  ])('says at %s how far away the session is', async (time, expected) => {
    const page = await open(`${TALK}?now=2027-10-29T${time}`);
    await expect.poll(() => line(page)).toMatch(expected);
    await page.close();
  });

  test('is empty on other days, and costs no request', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${await siteUrl('sample')}${TALK}?now=2027-10-28T11:20`, { waitUntil: 'networkidle' });
    expect(await line(page)).toBe('');
    expect(requests.filter((url) => /live-line|programme\.json/.test(url))).toEqual([]);
    await page.close();
  });

  test('moves nothing when it is filled', async () => {
    const page = await open(`${TALK}?now=2027-10-28T11:20`, { viewport: { width: 390, height: 844 } });
    const top = async (): Promise<number | undefined> =>
      (await page.locator('.facts').first().boundingBox())?.y;
    const before = await top();
    await page.goto(`${await siteUrl('sample')}${TALK}?now=2027-10-29T11:20`);
    await expect.poll(() => line(page)).toContain('On now');
    expect(await top()).toBe(before);
    await page.close();
  });

  test('is said in Chinese on Chinese pages', async () => {
    const page = await open(`zh/${TALK}?now=2027-10-29T11:20`);
    await expect.poll(() => line(page)).toMatch(/^正在进行，11:55 结束/);
    await page.close();
  });

  test('leads to the recording once the session is over', async () => {
    const page = await open(`${RECORDED}?now=2027-10-29T23:00`);
    await expect.poll(() => line(page)).toMatch(/over/);
    const recording = await page.locator('.recording a').getAttribute('href');
    await expect.poll(() => page.locator('lectern-session-live a').getAttribute('href')).toBe(recording);
    await page.close();
  });
});

describe('the menus of a session', () => {
  test('give its calendar without scripts, and hide what only scripts can do', async () => {
    const page = await open(TALK, { javaScriptEnabled: false });
    await page.locator('summary', { hasText: 'Calendar' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Download .ics' }).isVisible()).toBe(true);
    expect(await page.locator('summary:visible').count()).toBe(1);
    expect(await page.locator('.session-actions .star').isVisible()).toBe(false);
    await page.close();
  });

  test('close with Escape and with a press beside them', async () => {
    const page = await open(TALK);
    const menu = page.locator('summary', { hasText: 'Calendar' });
    const entry = page.getByRole('link', { name: 'Download .ics' });
    await menu.click();
    await entry.waitFor();
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
    await menu.click();
    await entry.waitFor();
    await page.locator('h1').click();
    await entry.waitFor({ state: 'hidden' });
    await page.close();
  });

  test('show a code of the address, without what stands behind it', async () => {
    const page = await open(`${TALK}?now=2027-10-29T10:00`);
    await page.locator('summary', { hasText: 'Share' }).click();
    await page.getByRole('button', { name: 'Show a code to scan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Scan to open this session' });
    await dialog.waitFor();
    expect(await dialog.locator('svg.qr').count()).toBe(1);
    expect(await dialog.locator('p').innerText()).toBe((await siteUrl('sample')) + TALK);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.close();
  });
});

test('the main action says what it will do, and what it has done', async () => {
  const page = await open(TALK);
  await page.getByRole('button', { name: 'Add to my schedule', exact: true }).click();
  const added = page.getByRole('button', { name: 'In my schedule', exact: true });
  await added.waitFor();
  expect(await added.getAttribute('aria-pressed')).toBe('true');
  await page.close();
});
