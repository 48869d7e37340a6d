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

async function openSessions(
  query = '',
  options: { readonly width?: number; readonly language?: string; readonly scripts?: boolean } = {},
): Promise<Page> {
  const { width = 1280, language = '', scripts = true } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  await page.goto(`${await siteUrl('sample')}${language}sessions.html${query}`);
  if (scripts) await page.waitForFunction(() => document.querySelector('.star') !== null);
  return page;
}

const shownTitles = (page: Page): Promise<string[]> =>
  page.locator('[data-filterable] .row:visible > a').allTextContents();
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const count = (page: Page) => page.locator('[data-count]');
const query = (page: Page): string => new URL(page.url()).search;

describe('filters of all sessions', () => {
  test('are taken from the address, and lead to those sessions alone', async () => {
    const page = await openSessions('?track=clocks&q=tower');
    await expect
      .poll(() => shownTitles(page))
      .toEqual(["Su Song's Tower in a Physics Engine", 'Forty Towers, One Maintainer']);
    await expect.poll(() => choice(page, 'Track').inputValue()).toBe('clocks');
    await expect.poll(() => page.getByLabel('Words').inputValue()).toBe('tower');
    await expect.poll(() => count(page).textContent()).toMatch(/^2 of \d+ sessions$/);
    await page.close();
  });

  test('go into the address, and back leads to the list as it was', async () => {
    const page = await openSessions();
    const all = await shownTitles(page);
    await choice(page, 'Track').selectOption('zones');
    expect(query(page)).toBe('?track=zones');
    const zones = await shownTitles(page);
    expect(zones.length).toBeLessThan(all.length);
    await choice(page, 'Day').selectOption('2027-10-30');
    expect(query(page)).toBe('?day=2027-10-30&track=zones');
    await page.goBack();
    await expect.poll(() => shownTitles(page)).toEqual(zones);
    await expect.poll(() => choice(page, 'Day').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => shownTitles(page)).toEqual(all);
    await page.goForward();
    await expect.poll(() => shownTitles(page)).toEqual(zones);
    await page.close();
  });

  test('are still there after a visit to a session', async () => {
    const page = await openSessions('?track=clocks&q=tower');
    await expect.poll(() => shownTitles(page)).toHaveLength(2);
    await page.getByRole('link', { name: 'Forty Towers' }).click();
    await page.waitForURL(/forty-towers/);
    await page.goBack();
    await expect.poll(() => shownTitles(page)).toHaveLength(2);
    await page.close();
  });

  test('find words as they are typed, whatever their case and accents, with one entry in the history', async () => {
    const page = await openSessions();
    const entries = await page.evaluate(() => history.length);
    await page.getByLabel('Words').pressSequentially('JORUND tower');
    await expect.poll(() => shownTitles(page)).toEqual(['Forty Towers, One Maintainer']);
    await expect.poll(() => query(page)).toBe('?q=JORUND+tower');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(entries);
    await page.close();
  });

  test('wait for the character while one is being composed', async () => {
    const page = await openSessions('', { language: 'zh/' });
    const all = (await shownTitles(page)).length;
    await page.getByLabel('关键词').evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'zhong';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await expect.poll(() => shownTitles(page)).toHaveLength(all);
    await page.getByLabel('关键词').evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = '水钟';
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect.poll(async () => (await shownTitles(page)).length).toBeLessThan(all);
    await page.close();
  });

  test('hide days and times that hold nothing', async () => {
    const page = await openSessions('?q=tower');
    await expect.poll(() => shownTitles(page)).toHaveLength(2);
    await expect.poll(() => page.locator('.day:visible').count()).toBe(2);
    await expect.poll(() => page.locator('.slot:visible').count()).toBe(2);
    await page.close();
  });

  test('are cleared with one press, also where nothing matches', async () => {
    const page = await openSessions('?q=nothinglikeit&day=2027-10-29&now=2027-10-29T10:00');
    const clear = page.getByRole('button', { name: 'Clear filters' });
    await expect.poll(() => clear.count()).toBe(1);
    await expect.poll(() => page.getByText('No session matches all of these').isVisible()).toBe(true);
    await clear.click();
    await expect.poll(() => clear.count()).toBe(0);
    expect(query(page)).toBe('?now=2027-10-29T10%3A00');
    await expect.poll(() => count(page).textContent()).toMatch(/^\d+ sessions$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.close();
  });

  test('ignore values that the conference does not have', async () => {
    const page = await openSessions('?track=gone&kind=');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => shownTitles(page)).toHaveLength(await page.locator('.row').count());
    await expect.poll(() => count(page).textContent()).toMatch(/^\d+ sessions$/);
    await page.close();
  });

  test('move along to the other language', async () => {
    const page = await openSessions('?track=clocks');
    await expect
      .poll(() => page.getByRole('link', { name: '中文' }).getAttribute('href'))
      .toContain('?track=clocks');
    await page.close();
  });

  test('fold away on a phone, with the words left and the number of the others', async () => {
    const page = await openSessions('?track=clocks&day=2027-10-29&q=a', { width: 390 });
    const toggle = page.getByRole('button', { name: 'Filters 2' });
    await toggle.waitFor();
    await expect.poll(() => page.getByLabel('Words').isVisible()).toBe(true);
    await expect.poll(() => choice(page, 'Track').isVisible()).toBe(false);
    await toggle.click();
    await expect.poll(() => choice(page, 'Track').isVisible()).toBe(true);
    await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('true');
    await page.close();
  });

  test('are not shown without scripts, where the list is complete', async () => {
    const page = await openSessions('?track=clocks', { scripts: false });
    await expect.poll(() => page.locator('form.filters').isVisible()).toBe(false);
    expect((await shownTitles(page)).length).toBe(await page.locator('.row').count());
    await page.close();
  });

  test('do not move the page while it loads', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset['shift'] =
            `${document.documentElement.dataset['shift'] ?? ''} ${JSON.stringify(entry)}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${await siteUrl('sample')}sessions.html`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['shift'] ?? '')).toBe('');
    await page.close();
  });
});
