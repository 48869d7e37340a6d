/** How pages look: they fit, keep the theme that was chosen, name their keys, and titles stay where they are. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../sample-pages.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto((await siteUrl('sample')) + address);
  return page;
}

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(253, 252, 249)';
const DARK = 'rgb(21, 23, 26)';

/** With a chip in a list, with a long time, and with lists in columns. */
const crowdedPages = ['rooms/quartz.html', 'sessions/break-friday-doors.html', 'schedule/2027-10-30.html'];

test.each([
  { width: 320, size: 200 },
  { width: 390, size: 200 },
  { width: 1024, size: 100 },
  { width: 1280, size: 100 },
])('at $width pixels and $size % text no page is wider than its window', async ({ width, size }) => {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const wide: string[] = [];
  for (const each of [...samplePages, ...crowdedPages].flatMap((name) => [name, `zh/${name}`])) {
    await page.goto((await siteUrl('sample')) + each);
    const [content, view] = await page.evaluate((percent) => {
      const sized = new CSSStyleSheet();
      sized.replaceSync(`html { font-size: ${String(percent)}% !important }`);
      document.adoptedStyleSheets.push(sized);
      return [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const;
    }, size);
    if (content > view) wide.push(`${each} is ${String(content)} pixels wide`);
  }
  await page.close();
  expect(wide).toEqual([]);
});

test('a phone’s bar takes less than a tenth of its height, however large the text is', async () => {
  const page = await open('sessions.html', { viewport: { width: 390, height: 844 } });
  const share = await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets.push(large);
    const { height = 0 } = document.querySelector('.site-nav')?.getBoundingClientRect() ?? {};
    return height / innerHeight;
  });
  await page.close();
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.1);
});

describe('the theme', () => {
  test('is the system’s, until a visitor chooses one, also in their other windows', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const each of [page, other]) await each.goto(await siteUrl('sample'));
    await expect.poll(() => background(page)).toBe(LIGHT);
    await page.getByRole('group', { name: 'Colours' }).getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => background(page)).toBe(DARK);
    await expect.poll(() => background(other)).toBe(DARK);
    await other.getByRole('button', { name: 'System' }).click();
    await expect.poll(() => background(page)).toBe(LIGHT);
    await context.close();
  });

  test('is there with the first paint: it does not wait for the scripts', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(await siteUrl('sample'));
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await background(page)).toBe(DARK);
    await context.close();
  });

  test('is light on paper', async () => {
    const page = await open('', { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    await page.close();
  });
});

describe('the list of keys', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

  test('opens with ? and with its button, and closes with Escape', async () => {
    const page = await open('venue.html');
    await page.locator('lectern-theme [aria-pressed]').first().waitFor();
    await page.keyboard.press('?');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await dialog(page).waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  test('is no hindrance to a question mark in a field', async () => {
    const page = await open('sessions.html');
    await page.locator('lectern-theme [aria-pressed]').first().waitFor();
    const words = page.getByLabel('Words');
    await words.press('?');
    expect(await words.inputValue()).toBe('?');
    expect(await dialog(page).count()).toBe(0);
    await page.close();
  });
});

test('a face from the visitor’s device takes as much room as the display face', async () => {
  const page = await open('sessions.html');
  const ratios = await page.evaluate(async () => {
    const families = ['Display Georgia', 'Display Noto', 'Display Times'];
    const titles = [...document.querySelectorAll('.row > a')].map(({ textContent }) => textContent);
    const context = document.createElement('canvas').getContext('2d');
    const width = (family: string): number => {
      // So large that whole pixels, which some browsers round to, make no difference.
      if (context) context.font = `1000px "${family}"`;
      return titles.reduce((sum, title) => sum + (context?.measureText(title).width ?? 0), 0);
    };
    await document.fonts.load('1000px "Instrument Serif"');
    const loaded = await Promise.allSettled(
      families.map((family) => document.fonts.load(`1000px "${family}"`)),
    );
    return families
      .filter((_family, index) => loaded[index]?.status === 'fulfilled')
      .map((family) => width(family) / width('Instrument Serif'));
  });
  await page.close();
  for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
});

test('the zone of times stands above them only for visitors who are elsewhere, and nothing moves for it', async () => {
  const lines: Record<string, number> = {};
  for (const timezoneId of ['Europe/Lisbon', 'Asia/Shanghai']) {
    const page = await browser.newPage({ timezoneId });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = entry.entryType;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${await siteUrl('sample')}sessions.html`, { waitUntil: 'networkidle' });
    lines[timezoneId] = await page.locator('main [data-zone-note]').filter({ visible: true }).count();
    expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
    expect(await page.locator('.site-footer [data-zone-note]').isVisible()).toBe(true);
    await page.close();
  }
  expect(lines).toEqual({ 'Europe/Lisbon': 0, 'Asia/Shanghai': 1 });
});

test('in a wide window a star stands beside its title, and room and track in columns', async () => {
  const page = await open('sessions.html', { viewport: { width: 1280, height: 900 } });
  const row = page.locator('[data-session="zones-the-hour-that-happens-twice"]');
  await row.locator('.star').waitFor();
  const [star, title, room, track] = await Promise.all(
    ['.star', ':scope > a', '.row-room', '.row-track'].map((part) => row.locator(part).boundingBox()),
  );
  await page.close();
  expect((title?.x ?? 0) - (star?.x ?? 0)).toBeLessThan(64);
  expect(room?.x).toBeGreaterThan((title?.x ?? 0) + 300);
  expect(track?.x).toBeGreaterThan((room?.x ?? 0) + 100);
  expect(Math.abs((room?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(8);
});

test('the title that is followed moves to its page', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      addEventListener('pageswap', () => {
        const named = [...document.querySelectorAll('main *')].filter(
          (each) => getComputedStyle(each).viewTransitionName === 'session-title',
        );
        sessionStorage.setItem('named', named.map(({ textContent }) => textContent).join('|'));
      });
    });
  });
  await page.goto(`${await siteUrl('sample')}sessions.html`);
  await page.locator('.star').first().waitFor();
  await page.getByRole('link', { name: 'The Hour That Happens Twice' }).first().click();
  await page.waitForURL('**/sessions/zones-the-hour-that-happens-twice.html');
  expect(await page.evaluate(() => sessionStorage.getItem('named'))).toBe('The Hour That Happens Twice');
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).viewTransitionName)).toBe(
    'session-title',
  );
  await page.close();
});
