import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
let url: string;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch();
  url = await siteUrl('sample');
});

afterAll(async () => {
  await browser.close();
  expect(errors).toEqual([]);
});

const FIELD = '.search-dialog input';
const RESULT = '.search-dialog .row a';

async function open(path = '', site = url): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    // Browsers give up the animation between pages when the next one comes quickly.
    if (!message.includes('Transition was')) errors.push(message);
  });
  await page.goto(site + path);
  return page;
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator(FIELD).fill(words);
  await page.locator(`.search-dialog [data-answers="${words}"]`).waitFor({ state: 'attached' });
}

/** Keep the index from loading. @returns lets it load */
async function holdIndex(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

describe('the search dialog', () => {
  test('is loaded when it is first used', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => /pagefind|search|dialog/.test(address))).toEqual([]);
    await page.keyboard.press('/');
    await expect
      .poll(() => Promise.resolve(asked.some((address) => address.includes('/pagefind/'))))
      .toBe(true);
  });

  test('shows results with time, room, people and star, and marks the words', async () => {
    const page = await open();
    await searchFor(page, 'sundial');
    const row = page.locator('.search-dialog .row[data-session]').first();
    await expect.poll(() => row.locator('time').count()).toBeGreaterThanOrEqual(3);
    await expect.poll(() => row.locator('.row-people').first().textContent()).not.toBe('');
    await expect.poll(() => row.locator('.row-place').textContent()).not.toBe('');
    expect((await row.locator('mark').first().textContent())?.toLowerCase()).toContain('sundial');
    await row.locator('.star').click();
    await expect.poll(() => row.locator('.star').getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => page.locator('.search-dialog [role=status]').textContent())
      .toMatch(/^\d+ results?$/);
  });

  test('is worked by keyboard: slash, arrows, Enter, and Escape gives the focus back', async () => {
    const page = await open('sessions.html');
    await page.locator('.site-name').focus();
    await searchFor(page, 'clock');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator(RESULT).nth(1);
    await expect.poll(() => second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.locator(FIELD).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.locator('.search-dialog').evaluate((dialog) => dialog.hasAttribute('open')))
      .toBe(false);
    await expect
      .poll(() => page.locator('.site-name').evaluate((link) => link === document.activeElement))
      .toBe(true);
    await page.keyboard.press('/');
    await page.locator(FIELD).waitFor();
    await page.keyboard.press('ArrowDown');
    const address = await page.locator(RESULT).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((there) => there.pathname === address);
  });

  test('goes on in the field when someone types on a result', async () => {
    const page = await open();
    await searchFor(page, 'cloc');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    await expect.poll(() => page.locator(FIELD).inputValue()).toBe('clock');
  });

  test('leaves a slash alone where someone is typing', async () => {
    const page = await open();
    await page.locator('#home-search').focus();
    await page.keyboard.type('a/b');
    await expect.poll(() => page.locator('#home-search').inputValue()).toBe('a/b');
    await expect.poll(() => page.locator('.search-dialog').count()).toBe(0);
  });

  test('opens from the button, closes from its own and by a click beside it', async () => {
    const page = await open();
    const dialog = page.locator('.search-dialog');
    await page.locator('lectern-search-open a').click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('lectern-search-open a').click();
    await dialog.waitFor();
    await page.mouse.click(5, 400);
    await dialog.waitFor({ state: 'hidden' });
  });

  test('says what to do when nothing is found', async () => {
    const page = await open();
    await searchFor(page, 'zzzyq');
    await expect.poll(() => page.locator('.search-dialog [role=status]').textContent()).toContain('zzzyq');
    await expect.poll(() => page.locator('.search-hint').textContent()).toContain('spelling');
  });

  test('says at once that it is searching while the index loads', async () => {
    const page = await open();
    const release = await holdIndex(page);
    await page.keyboard.press('/');
    await page.locator(FIELD).fill('clock');
    const status = page.locator('.search-dialog [role=status]');
    await expect.poll(() => status.textContent()).toBe('Searching…');
    release();
    await expect.poll(() => status.textContent()).toMatch(/^\d+ results?$/);
  });

  test('can be tried again where it did not load', async () => {
    const page = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.locator(FIELD).fill('clock');
    const retry = page.locator('.search-dialog').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await expect
      .poll(() => page.locator('.search-dialog [role=alert]').textContent())
      .toContain('could not be loaded');
    await page.unroute('**/pagefind/**');
    await retry.click();
    await page.locator(RESULT).first().waitFor();
    await expect.poll(() => retry.isVisible()).toBe(false);
    await expect
      .poll(() => page.locator(FIELD).evaluate((field) => field === document.activeElement))
      .toBe(true);
  });

  test('waits until an input method has composed its characters', async () => {
    const page = await open('zh/');
    await page.keyboard.press('/');
    const field = page.locator(FIELD);
    await field.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'shi';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(500);
    await expect.poll(() => page.locator('.search-dialog [data-answers]').count()).toBe(0);
    await field.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = '时间';
      input.dispatchEvent(new CompositionEvent('compositionend', { data: '时间' }));
    });
    await page.locator('.search-dialog [data-answers="时间"]').waitFor();
  });

  test('leads to the pages of its own language, whatever language the words are in', async () => {
    const base = await siteUrl('sample-base');
    const page = await open('zh/speakers.html', base);
    await searchFor(page, 'sundial');
    const addresses = await page
      .locator(RESULT)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => address?.startsWith('/spare/2027/zh/'))).toBe(true);
  });

  test('has nothing for axe to find: empty, with results, and with none', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.locator(FIELD).waitFor();
    await expect.poll(() => violations(page)).toEqual([]);
    for (const words of ['clock', 'zzzyq']) {
      await searchFor(page, words);
      await expect.poll(() => violations(page)).toEqual([]);
    }
  });
});

describe('a page that a result has opened', () => {
  test('highlights the words without moving anything, until the visitor has had enough', async () => {
    const page = await open();
    await searchFor(page, 'sundial');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const remove = page.getByRole('button', { name: 'Remove highlights' });
    await remove.waitFor();
    const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
    await expect.poll(() => marks()).toBeGreaterThan(0);
    const title = () => page.locator('h1').boundingBox();
    const before = await title();
    await remove.click();
    await expect.poll(() => marks()).toBe(0);
    await expect.poll(() => title()).toEqual(before);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => remove.count()).toBe(0);
  });
});

test('a page works with whatever is kept in place of words', { timeout: 60_000 }, async () => {
  const page = await open();
  const { pathname } = new URL(page.url());
  for (const kept of [`["${pathname}",""]`, `["${pathname}",7,"clock"]`, '{}', '"', '[[]]']) {
    await page.evaluate((text) => {
      sessionStorage.setItem('lectern.found', text);
    }, kept);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.title()).not.toBe('');
  }
});

describe('the search page', () => {
  const status = '[data-search-status]';

  test('says at once that it is searching while the index loads', async () => {
    const page = await (await browser.newContext()).newPage();
    const release = await holdIndex(page);
    await page.goto(`${url}search.html?q=clock`);
    await expect.poll(() => page.locator(status).textContent()).toBe('Searching…');
    await page.waitForTimeout(1000);
    await expect.poll(() => page.locator(status).textContent()).toBe('Searching…');
    release();
    await expect.poll(() => page.locator(status).textContent()).toMatch(/^\d+ results?$/);
  });

  test.each([
    ['the index', '**/pagefind/**'],
    ['a part of the index', '**/pagefind/*/index/**'],
  ])('can be tried again where %s did not load', async (_what, files) => {
    const page = await (await browser.newContext()).newPage();
    await page.route(files, (route) => route.abort());
    await page.goto(`${url}search.html?q=clock`);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await expect.poll(() => page.locator('main [role=alert]').textContent()).toContain('could not be loaded');
    await expect.poll(() => page.locator(status).textContent()).toBe('');
    await expect.poll(() => violations(page)).toEqual([]);
    await page.unroute(files);
    await retry.click();
    await expect.poll(() => page.locator(status).textContent()).toMatch(/^\d+ results?$/);
    await expect.poll(() => retry.isVisible()).toBe(false);
  });

  test('answers the address, facets included', async () => {
    const page = await open('search.html?q=clock&track=clocks');
    await page.locator('.search-results .row').first().waitFor();
    await expect.poll(() => page.locator('#search').inputValue()).toBe('clock');
    await expect.poll(() => page.locator('select[name=track]').inputValue()).toBe('clocks');
    const narrowed = await page.locator(status).textContent();
    await page.locator('select[name=track]').selectOption('');
    await page.waitForURL((there) => there.search === '?q=clock');
    await expect.poll(() => page.locator(status).textContent()).not.toBe(narrowed);
  });

  test('puts words and facets into the address', async () => {
    const page = await open('search.html');
    await page.locator('#search').fill('time');
    await page.getByRole('button', { name: /^\d+ speakers?$/ }).click();
    await page.waitForURL((there) => there.search === '?q=time&type=speaker');
    await expect.poll(() => page.locator('.search-results [data-session]').count()).toBe(0);
  });

  test('counts what each facet holds, and the count is true', async () => {
    const page = await open('search.html?q=clock');
    const option = page.locator('select[name=track] option[value=clocks]');
    await expect.poll(() => option.textContent()).toMatch(/\(\d+\)/);
    const count = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
    await page.locator('select[name=track]').selectOption('clocks');
    await expect.poll(() => page.locator(status).textContent()).toMatch(new RegExp(`^${count ?? ''} result`));
  });

  test('lists everything by facet without words, and more of it on demand', async () => {
    const page = await open('search.html?type=speaker');
    await expect.poll(() => page.locator('.search-results .row').count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('.search-results .row').count()).toBeGreaterThan(20);
    await expect
      .poll(() =>
        page
          .locator('.search-results .row a')
          .nth(20)
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });

  test('suggests lists and a search without filters when nothing is found', async () => {
    const page = await open('search.html?q=sundial&track=memory&day=1999-01-01');
    const none = page.locator('[data-search-none]');
    await page.locator('#search').fill('sundial zzzyq');
    await page.locator('#search').fill('zzzyq');
    await none.waitFor();
    await expect.poll(() => none.getByRole('link').count()).toBeGreaterThan(2);
    await none.getByRole('button').click();
    await expect.poll(() => page.locator('select[name=track]').inputValue()).toBe('');
  });

  test('has nothing for axe to find, with results and with none, in light and dark', async () => {
    for (const words of ['clock', 'zzzyq']) {
      const page = await open(`search.html?q=${words}`);
      await expect.poll(() => page.locator(status).textContent()).toMatch(/result|Nothing/);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect.poll(() => violations(page)).toEqual([]);
      }
    }
  });

  test('does not move while results arrive', async () => {
    const page = await open('search.html?q=clock');
    await page.locator('.search-results .row').first().waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  describe('offers speakers', () => {
    const field = '[role=combobox]';
    const option = '[role=option]';

    test('by any spelling, while someone types, and prints none', async () => {
      const page = await open('search.html?type=session');
      await page.waitForLoadState('networkidle');
      const html = await (await page.request.get(page.url())).text();
      expect(html).not.toContain('Qi Lianchuan');
      for (const words of ['lianchuan', '祁连']) {
        await page.locator(field).fill(words);
        await expect.poll(() => page.locator(option).first().textContent()).toBe('Qi Lianchuan');
        await expect.poll(() => page.locator(field).getAttribute('aria-expanded')).toBe('true');
      }
      await expect.poll(() => violations(page)).toEqual([]);
      await page.locator(option).first().click();
      await page.waitForURL((there) => there.search === '?type=session&speaker=qi-lianchuan');
      await expect.poll(() => page.locator('.search-results .row-people').allTextContents()).not.toEqual([]);
      for (const people of await page.locator('.search-results .row-people').allTextContents())
        expect(people).toContain('Qi Lianchuan');
    });

    test('by keyboard, and lets them go again', async () => {
      const page = await open('search.html');
      // The field answers once its script is there.
      await page.waitForLoadState('networkidle');
      await page.locator(field).focus();
      await page.keyboard.press('ArrowDown');
      await page.locator(option).nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = page.locator(option).nth(1);
      await expect
        .poll(() => page.locator(field).getAttribute('aria-activedescendant'))
        .toBe(await second.getAttribute('id'));
      await expect.poll(() => second.getAttribute('aria-selected')).toBe('true');
      const name = await second.textContent();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(field).inputValue()).toBe(name);
      await expect.poll(() => page.locator(option).first().isVisible()).toBe(false);
      await page.waitForURL((there) => there.searchParams.has('speaker'));
      await page.keyboard.press('Escape');
      await page.waitForURL((there) => there.search === '');
      await expect.poll(() => page.locator(field).inputValue()).toBe('');
    });

    test('as an address names them, and a button lets them go', async () => {
      const page = await open('zh/search.html?speaker=qi-lianchuan');
      await expect.poll(() => page.locator(field).inputValue()).toBe('祁连川');
      const narrowed = await page.locator(status).textContent();
      await page.getByRole('button', { name: '不限讲者' }).click();
      await page.waitForURL((there) => there.search === '');
      await expect.poll(() => page.locator(status).textContent()).not.toBe(narrowed);
      await expect
        .poll(() => page.locator(field).evaluate((input) => input === document.activeElement))
        .toBe(true);
    });

    test('but not one whom an address names and nobody knows', async () => {
      const page = await open('search.html?q=clock&speaker=nobody');
      await page.waitForURL((there) => there.search === '?q=clock');
      await page.locator('.search-results .row').first().waitFor();
    });

    test('and keeps the one that was chosen when words lead to no other', async () => {
      const page = await open('search.html?speaker=qi-lianchuan');
      await expect.poll(() => page.locator(field).inputValue()).toBe('Qi Lianchuan');
      await page.locator(field).fill('zzzyq');
      await expect.poll(() => page.locator(option).textContent()).toBe('No speaker found');
      await page.locator('#search').focus();
      await expect.poll(() => page.locator(field).inputValue()).toBe('Qi Lianchuan');
    });
  });

  test('offers the lists without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}search.html`);
    await expect.poll(() => page.locator('main .link-list a').count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator('#search').isVisible()).toBe(false);
  });
});
