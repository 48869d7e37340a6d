import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
const SESSION = 'sessions/zones-the-hour-that-happens-twice.html';

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const visitorFrom = (timezoneId: string): Promise<BrowserContext> => browser.newContext({ timezoneId });

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto((await siteUrl('sample')) + address);
  await page.waitForFunction(() => document.querySelector('.star') !== null);
  return page;
}

const switchButton = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name });
const texts = (page: Page): Promise<string[]> =>
  page.locator('time, [data-zone-note]').evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));

/** What answers the first press is loaded then. */
async function toggle(page: Page, name: string): Promise<void> {
  const before = await note(page);
  await switchButton(page, name).click();
  await expect.poll(() => note(page)).not.toBe(before);
}
const when = (page: Page): Promise<string> =>
  page
    .locator('.fact-when dd')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));
const note = (page: Page) => page.getByRole('main').locator('[data-zone-note]').textContent();

describe('the zone of times', () => {
  test('is that of the conference, by name, until someone asks', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    const page = await open(context, SESSION);
    await expect.poll(() => when(page)).toBe('Friday, October 29, 2027 10:00–10:45');
    await expect.poll(() => note(page)).toBe('Times are in Western European Summer Time (UTC+01:00).');
    await context.close();
  });

  test('changes to the visitor’s own, with date and note, and back to the very same text', async () => {
    const context = await visitorFrom('Pacific/Honolulu');
    const page = await open(context, SESSION);
    const before = await texts(page);
    await toggle(page, 'Show in my time zone');
    await expect.poll(() => when(page)).toBe('Thursday, October 28, 2027 23:00–23:45');
    await expect.poll(() => note(page)).toBe('Times are in Hawaii-Aleutian Standard Time (UTC-10:00).');
    await toggle(page, 'Show in conference time');
    await expect.poll(() => texts(page)).toEqual(before);
    await context.close();
  });

  test('changes on the second try where the first one found no network', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    await context.route('**/zone.*.js', (route) => route.abort(), { times: 1 });
    const page = await open(context, SESSION);
    const failed = page.waitForEvent('requestfailed');
    await switchButton(page, 'Show in my time zone').click();
    await failed;
    await toggle(page, 'Show in my time zone');
    await expect.poll(() => note(page)).toBe('Times are in China Standard Time (UTC+08:00).');
    await context.close();
  });

  test('is remembered on other pages, where a time on another day says which', async () => {
    const context = await visitorFrom('Pacific/Honolulu');
    const first = await open(context, SESSION);
    await toggle(first, 'Show in my time zone');
    const list = await open(context, 'sessions.html');
    const time = list.locator('.slot h3 time').first();
    await expect.poll(() => time.innerText()).toMatch(/^22:00\s+Thu\s+Thursday, October 28$/);
    await expect.poll(() => time.getAttribute('datetime')).toBe('2027-10-29T09:00:00+01:00');
    const grid = await open(context, 'schedule/2027-10-29.html');
    await expect.poll(() => grid.locator('tbody th time').first().innerText()).toMatch(/^22:00\s+Thu/);
    await expect.poll(() => grid.locator('tbody th time').last().innerText()).not.toContain('Thu');
    await context.close();
  });

  test('names the end’s day only where it is not the start’s', async () => {
    const context = await visitorFrom('Pacific/Honolulu');
    const page = await open(context, SESSION);
    await switchButton(page, 'Choose a time zone').click();
    await page.getByLabel('Another city or zone').fill('Pacific/Marquesas');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect
      .poll(() => when(page))
      .toMatch(/^Thursday, October 28, 2027 23:30–00:15 Fri ?Friday, October 29$/);
    await context.close();
  });

  test('follows the clocks that go back at the venue', async () => {
    const context = await visitorFrom('UTC');
    const saturday = await open(context, 'schedule/2027-10-30.html');
    await expect.poll(() => switchButton(saturday, 'Show in my time zone').count()).toBe(1);
    const sunday = await open(context, 'schedule/2027-10-31.html');
    await expect.poll(() => note(sunday)).toContain('Western European Standard Time');
    await expect.poll(() => switchButton(sunday, 'Show in my time zone').count()).toBe(0);
    await context.close();
  });

  test('is not offered a second time to visitors who have it', async () => {
    const context = await visitorFrom('Europe/Dublin');
    const page = await open(context, 'sessions.html');
    await expect.poll(() => switchButton(page, 'Show in my time zone').count()).toBe(0);
    await expect.poll(() => switchButton(page, 'Choose a time zone').count()).toBe(1);
    await context.close();
  });

  test('can be any, found by its city; a name that does not exist is said so', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    const page = await open(context, SESSION);
    await switchButton(page, 'Choose a time zone').click();
    const field = page.getByLabel('Another city or zone');
    await field.fill('Atlantis');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect
      .poll(() => field.evaluate((input) => input instanceof HTMLInputElement && input.validationMessage))
      .toContain('No time zone');
    await field.fill('kathmandu');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect.poll(() => when(page)).toContain('14:45–15:30');
    await context.close();
  });

  test('stays when the question is dismissed with Escape, and the focus returns', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    const page = await open(context, SESSION);
    const choose = switchButton(page, 'Choose a time zone');
    await choose.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => choose.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => when(page)).toContain('10:00–10:45');
    await context.close();
  });

  test('also changes in Chinese, and in another tab', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    const [page, other] = [await open(context, `zh/${SESSION}`), await open(context, 'sessions.html')];
    await toggle(page, '换成我所在时区的时间');
    await expect.poll(() => when(page)).toBe('2027年10月29日星期五 17:00–17:45');
    await expect.poll(() => note(page)).toBe('时间均为中国标准时间（UTC+08:00）。');
    await expect.poll(() => other.locator('.slot h3 time').first().innerText()).toBe('16:00');
    await context.close();
  });

  test('is the conference’s where the stored one is of no use', async () => {
    const context = await visitorFrom('Asia/Shanghai');
    await context.addInitScript(() => {
      localStorage.setItem('lectern.zone', 'Moon/Tycho');
    });
    const page = await open(context, SESSION);
    await expect.poll(() => when(page)).toContain('10:00–10:45');
    await context.close();
  });
});
