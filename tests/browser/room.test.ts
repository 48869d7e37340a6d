import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function open(address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: false });
  await page.goto((await siteUrl('sample')) + address);
  return page;
}

describe.each([320, 1280])('the plan of a room, without scripts and %i pixels wide', (width) => {
  test('is one tap away, and is marked where the room is', async () => {
    const page = await open('rooms/sundial.html', width);
    await page.getByRole('link', { name: 'Warehouse · ground floor' }).click();
    const plan = page.getByRole('img', { name: 'Sundial Hall is marked' });
    await plan.waitFor();
    // At one moment, as the page may still be scrolling.
    const { width: shown, spot } = await page.locator('.plan > a').evaluate((link) => {
      const [picture, dot] = ['img', '.plan-dot'].map((part) => link.querySelector(part));
      if (!picture || !dot) throw new Error('There is no plan.');
      const [whole, mark] = [picture.getBoundingClientRect(), dot.getBoundingClientRect()];
      const across = (mark.x + mark.width / 2 - whole.x) / whole.width;
      const down = (mark.y + mark.height / 2 - whole.y) / whole.height;
      return { width: whole.width, spot: [across, down].map((share) => Math.round(100 * share)) };
    });
    expect(spot).toEqual([36, 55]);
    expect(shown).toBeLessThanOrEqual(width);
    await page.close();
  });
});

test('what the conference has to say stands above every page, in its language', async () => {
  const page = await open('zh/speakers.html', 390);
  const notice = page.getByRole('complementary', { name: '提示' });
  expect(await notice.textContent()).toContain('拨回时钟');
  const header = await page.locator('.site-header').boundingBox();
  const line = await notice.boundingBox();
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(header?.y ?? 0);
  await page.close();
});
