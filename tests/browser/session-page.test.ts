import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
const RECORDED = 'sessions/calendars-the-ten-missing-days.html';
const PLAYER = 'https://www.youtube-nocookie.com/embed/abcdefghijk';

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/**
 * Recordings of the sample are at no real host, so the page is given a player.
 * Other hosts are not reached: what would be loaded from them is kept.
 */
async function open(
  context: BrowserContext,
  { address = RECORDED, player = PLAYER } = {},
): Promise<{ page: Page; foreign: string[] }> {
  const page = await context.newPage();
  const { origin } = new URL(await siteUrl('sample'));
  const foreign: string[] = [];
  await page.route(
    (url) => url.origin !== origin,
    async (route) => {
      foreign.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '' });
    },
  );
  await page.route(
    (url) => url.pathname.endsWith(RECORDED),
    async (route) => {
      const response = await route.fetch();
      const button = '<button type="button" class="action needs-scripts">Play it here</button>';
      const body = (await response.text()).replace(
        '<section class="recording">',
        `<section class="recording"><lectern-recording data-player="${player}">${button}</lectern-recording>`,
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto((await siteUrl('sample')) + address, { waitUntil: 'networkidle' });
  return { page, foreign };
}

const openMenu = (page: Page): Promise<void> => page.locator('summary', { hasText: 'Share' }).click();

describe('a recording', () => {
  test('loads nothing from its host until someone presses play', async () => {
    const context = await browser.newContext();
    const { page, foreign } = await open(context);
    expect(foreign).toEqual([]);
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Play it here' }).click();
    const frame = page.locator('.recording iframe');
    await frame.waitFor();
    await expect.poll(() => frame.getAttribute('src')).toBe(`${PLAYER}?autoplay=1`);
    await expect.poll(() => frame.getAttribute('title')).toContain('The Ten Missing Days');
    await expect.poll(() => frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(foreign).toHaveLength(1);
    await context.close();
  });

  test('is not played in place from a host that is not known', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, { player: 'https://player.bilibili.com.example.net/x' });
    await expect.poll(() => page.getByRole('button', { name: 'Play it here' }).count()).toBe(0);
    await expect.poll(() => page.locator('.recording a').count()).toBe(1);
    await context.close();
  });

  test('is a link without scripts, and no button', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await open(context);
    await expect.poll(() => page.locator('.recording button').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.recording a').isVisible()).toBe(true);
    await context.close();
  });
});

describe('the address of a session', () => {
  test('is copied without what stands behind it, and that is said', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = await open(context, { address: `${RECORDED}?now=2027-10-29T10:00#main` });
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe((await siteUrl('sample')) + RECORDED);
    await context.close();
  });

  test('is shown where the browser does not copy', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const { page } = await open(context);
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText(RECORDED).waitFor();
    await context.close();
  });

  test('is handed to the system where it can share', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const share = (data: ShareData): Promise<void> => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    const { page } = await open(context);
    await openMenu(page);
    await page.getByRole('button', { name: 'Share with an app' }).click();
    const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '');
    expect(shared).toContain('The Ten Missing Days');
    expect(shared).toContain(RECORDED);
    await context.close();
  });

  test('is not offered for sharing where the system cannot', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    const { page } = await open(context);
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Share with an app' }).count()).toBe(0);
    await context.close();
  });
});
