/** What is on now in my room: one tap from the first page, none from the code at the door. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch, siteUrl } from '../browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const phone = () => browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

test('the page behind the code at the door says it, without a tap or a scroll', async () => {
  const page = await phone();
  await page.goto(`${await siteUrl('sample')}rooms/sundial.html?now=2027-10-29T11:20`);
  const here = page.locator('.here');
  await here.getByText('On now here').waitFor();
  expect(await here.innerText()).toMatch(/What tzdata Knows About Your Town\s+until 11:55/);
  expect(await here.innerText()).toMatch(/Next here\s+Store the Intention, Not the Instant\s+12:05/);
  const { y = NaN, height = NaN } = (await here.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(844 - 64);
  await page.close();
});

test('the day shows what runs, room by room, without a tap or a scroll', async () => {
  const page = await phone();
  await page.goto(`${await siteUrl('sample')}schedule/2027-10-29.html?now=2027-10-29T11:20`);
  const mine = page.locator('.slot-cell.is-now').filter({ hasText: 'Sundial Hall' });
  await mine.waitFor();
  expect(await mine.innerText()).toMatch(/What tzdata Knows About Your Town[^]*11:15–11:55/);
  const { y = NaN, height = NaN } = (await mine.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(844 - 100);
  await page.close();
});

test('the first page says it for every room, and a tap opens the session', async () => {
  const page = await phone();
  await page.goto(`${await siteUrl('sample')}?now=2027-10-29T11:20`);
  const room = page.locator('.board > .row').filter({ hasText: 'Water Clock Room' });
  await room.click();
  await page.waitForURL('**/sessions/clocks-a-water-clock-in-a-bucket.html');
  await page.close();
});
