/** At eight in the evening, what tomorrow begins with: no tap, picks first, then a line for each room. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, siteUrl } from '../browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function openPhone(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await page.goto((await siteUrl('sample')) + address);
  return page;
}

const places = (page: Page): Promise<string[]> => page.locator('.board-place').allTextContents();

test('the evening before the first day', async () => {
  const page = await openPhone('?now=2027-10-28T20:00');
  await page.getByRole('heading', { name: 'Tomorrow from 10:00' }).waitFor();
  expect((await places(page)).slice(0, 2)).toEqual(['Sundial Hall', 'Water Clock Room']);
  await page.close();
});

test('the evening between days, with what the visitor has starred first, and the date once', async () => {
  const page = await openPhone('sessions/timetables-the-train-that-stands-still.html');
  await page.getByRole('button', { name: 'Add to my schedule' }).first().click();
  await page.goto(`${await siteUrl('sample')}?now=2027-10-29T20:00`);
  const board = page.getByRole('region', { name: 'Tomorrow from 09:30' });
  await board.waitFor();
  expect(await board.getByRole('heading').allTextContents()).toEqual([
    'Tomorrow from 09:30',
    'Your picks',
    'First in each room',
  ]);
  expect(await board.locator('.row > a').first().innerText()).toBe('The Train That Stands Still for an Hour');
  expect(await board.innerText()).not.toContain('Oct');
  await page.close();
});

test('after the last session there is nothing left to announce', async () => {
  const page = await openPhone('?now=2027-10-31T23:00');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.now').isVisible()).toBe(false);
  await page.close();
});
