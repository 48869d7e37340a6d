/** A visitor on a phone looks for a talk that can be watched: the filters, one choice, one tap. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, siteUrl } from '../browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('a talk with a recording is one choice and one tap away from the list of sessions', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${await siteUrl('sample')}sessions.html`);
  const all = await page.locator('[data-filterable] .row').count();

  await page.locator('.filter-toggle').click();
  await page.locator('select[name=recorded]').selectOption({ value: '1' });
  await page.waitForURL((there) => there.search === '?recorded=1');
  const shown = page.locator('[data-filterable] .row:visible');
  await expect.poll(() => shown.count()).toBeLessThan(all);
  await shown.first().getByRole('link').first().click();

  await page.waitForURL(/\/sessions\/.+\.html/);
  await page.locator('main .recording').waitFor();
  await page.close();
});

test.each(['recorded=1', 'level=advanced', 'tag=uncertainty'])(
  'a link to /sessions.html?%s shows those sessions alone',
  async (query) => {
    const page = await browser.newPage();
    await page.goto(`${await siteUrl('sample')}sessions.html?${query}`);
    const count = page.locator('[data-count]');
    await expect.poll(() => count.textContent()).toMatch(/^\d+ of \d+ sessions$/);
    const [shown] = /\d+/.exec((await count.textContent()) ?? '') ?? [];
    await expect.poll(() => page.locator('[data-filterable] .row:visible').count()).toBe(Number(shown));
    expect(Number(shown)).toBeGreaterThan(0);
    await page.close();
  },
);
