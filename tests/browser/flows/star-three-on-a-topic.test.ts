/** A visitor on a phone looks for a topic and stars three talks on it: one tap, a word, three taps. */
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

test('three talks on a topic are starred where search finds them, typing error and all', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const url = await siteUrl('sample');
  await page.goto(url);

  await page.locator('.nav-search').click();
  await page.locator('.search-dialog input').waitFor();
  await page.keyboard.type('clok');
  await page.locator('.search-dialog [data-answers="clok"]').waitFor();
  const stars = page.locator('.search-dialog [data-session] .star');
  await expect.poll(() => stars.count()).toBeGreaterThanOrEqual(3);
  for (const index of [0, 1, 2]) await stars.nth(index).click();

  await expect.poll(() => page.locator('.search-dialog .star[aria-pressed=true]').count()).toBe(3);
  await page.goto(`${url}my-schedule.html`);
  await expect.poll(() => page.locator('main .star[aria-pressed=true]').count()).toBe(3);
  await context.close();
});
