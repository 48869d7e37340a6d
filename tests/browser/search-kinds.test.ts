/** Search that helps: counts by kind, typing errors, and what is typed while it loads. */
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

async function open(path = '', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.goto((await siteUrl('sample')) + path);
  return page;
}

const FIELD = '.search-dialog input';
const STATUS = '.search-dialog [role=status]';

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator(FIELD).fill(words);
  await page.locator(`.search-dialog [data-answers="${words}"]`).waitFor({ state: 'attached' });
}

test('what is typed while search loads is not lost', async () => {
  const page = await open();
  await page.route('**/dialog*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.type('/clocq');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('k');
  await expect.poll(() => page.locator(FIELD).inputValue()).toBe('clock');
  await expect.poll(() => page.locator(STATUS).textContent()).toMatch(/^\d+ results?$/);
  await page.close();
});

describe('results by kind', () => {
  test('are counted, and the counts are true', async () => {
    const page = await open();
    await searchFor(page, 'clock');
    const speakers = page.locator('.search-dialog').getByRole('button', { name: /^\d+ speakers?$/ });
    await speakers.waitFor();
    const count = /\d+/.exec((await speakers.textContent()) ?? '')?.[0] ?? '';
    await speakers.click();
    await expect.poll(() => page.locator(STATUS).textContent()).toMatch(new RegExp(`^${count} results?$`));
    await expect.poll(() => speakers.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('.search-dialog [data-session]').count()).toBe(0);
    await page.locator('.search-dialog').getByRole('button', { name: /^All / }).click();
    await expect.poll(() => page.locator('.search-dialog [data-session]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('stand close enough for several on a phone', async () => {
    const page = await open('', 390);
    await searchFor(page, 'clock');
    await expect.poll(() => page.locator('.search-dialog .row').count()).toBeGreaterThan(5);
    const heights = await page
      .locator('.search-dialog .row')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThanOrEqual(160);
    await page.close();
  });
});

describe('a typing error', () => {
  test('is forgiven and said, and the words can be searched as they are', async () => {
    const page = await open();
    await searchFor(page, 'sundiel');
    await expect.poll(() => page.locator(STATUS).textContent()).toMatch(/^\d+ results? for “sundial”$/);
    await expect.poll(() => page.locator('.search-dialog mark').first().textContent()).toMatch(/sundial/i);
    await page.getByRole('button', { name: 'Search for “sundiel” as typed' }).click();
    await expect.poll(() => page.locator(STATUS).textContent()).toBe('Nothing found for “sundiel”');
    await page.close();
  });

  test('is forgiven on the search page, whose address keeps what was typed', async () => {
    const page = await open('search.html?q=sundiel');
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toMatch(/^\d+ results? for “sundial”$/);
    expect(new URL(page.url()).search).toBe('?q=sundiel');
    await page.close();
  });
});

test.each([
  ['qi lianchuan', 'en'],
  ['qilianchuan', 'en'],
  ['lianchuan qi', 'zh'],
  ['祁連川', 'zh'],
])('%s finds the speaker with the Chinese name, from the pages in %s', async (words, language) => {
  const page = await open(`${language === 'en' ? '' : 'zh/'}search.html?type=speaker&q=${words}`);
  await expect
    .poll(() => page.locator('.search-results .row a').first().textContent())
    .toBe(language === 'en' ? 'Qi Lianchuan' : '祁连川');
  await page.close();
});
