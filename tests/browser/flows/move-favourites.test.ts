/** "My favourites to my phone": two presses to the code, a look at it, one tap. */
import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, siteUrl } from '../browser.ts';
import { aVisitor, titlesOn } from '../visitor.ts';

const MINE = ['calendars-week-53', 'calendars-a-leap-month-on-a-laptop'];

let browser: Browser;
let site: string;
beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('favourites reach another device from a window $width wide', async (viewport) => {
  const laptop = await (await aVisitor(browser, site, { ids: MINE, viewport })).newPage();
  await laptop.goto(site);
  await laptop.getByRole('link', { name: 'My schedule' }).click();
  await laptop.getByRole('button', { name: 'Copy to another device' }).click();

  const code = laptop.locator('.qr');
  await code.waitFor();
  const box = await code.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(viewport.height);
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scanned = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';

  const phone = await (await aVisitor(browser, site, { viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(scanned);
  await phone.getByRole('button', { name: 'Add to mine' }).click();
  await expect.poll(() => titlesOn(phone)).toEqual(['A Leap Month on a Laptop', 'Week 53']);
});
