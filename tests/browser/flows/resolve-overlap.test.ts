/** "Which of my sessions overlap": one tap to see it, one to decide. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, siteUrl } from '../browser.ts';
import { aVisitor, titlesOn } from '../visitor.ts';

/** At the same time as each other. */
const PARALLEL = ['calendars-a-leap-month-on-a-laptop', 'clocks-a-water-clock-in-a-bucket'];

let browser: Browser;
let site: string;
beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

async function onAPhone() {
  const context = await aVisitor(browser, site, { ids: PARALLEL, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('link', { name: 'My schedule' }).click();
  await page.getByRole('heading', { name: '1 clash' }).waitFor();
  return page;
}

test('a clash is in view after one tap, and over after another', async () => {
  const page = await onAPhone();
  const keep = page.getByRole('button', { name: 'Keep this: A Water Clock in a Bucket' });
  const box = await keep.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(844);
  await keep.click();
  await expect.poll(() => titlesOn(page)).toEqual(['A Water Clock in a Bucket']);
  expect(await page.locator('.my-panel:visible').count()).toBe(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titlesOn(page)).toHaveLength(2);
  await page.getByRole('heading', { name: '1 clash' }).waitFor();
});

test('who keeps both is not asked again, and can take that back', async () => {
  const page = await onAPhone();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await page.locator('.clash').waitFor({ state: 'detached' });
  expect(await titlesOn(page)).toHaveLength(2);
  await page.reload();
  await page.locator('[data-list] .row').first().waitFor();
  expect(await page.locator('.clash').count()).toBe(0);
});
