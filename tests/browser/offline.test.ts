/** The copy of the site that a visitor's device keeps, with the site's server gone, changed or in trouble. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { writeWorker } from '../../src/site/offline/write.ts';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { sitePath, sites } from '../sites.ts';
import { copySmallSite, SMALL_SITE_SESSION } from '../small-site.ts';
import { launch } from './browser.ts';
import { aVisitor, openMySchedule, titlesOn } from './visitor.ts';

const TALK = SMALL_SITE_SESSION;
const TITLE = 'Week 53';
const CHINESE_TALK = 'zh/sessions/calendars-week-53.html';

let browser: Browser;
let small: string;
beforeAll(async () => {
  browser = await launch('allow');
  small = await mkdtemp(path.join(tmpdir(), 'lectern-offline-small-'));
  await copySmallSite(small);
});
afterAll(async () => {
  await browser.close();
  await rm(small, { recursive: true, force: true });
});

/** A built site on a server of its own that can be stopped, and can be changed. */
interface Host {
  readonly url: string;
  readonly folder: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** Of all answers so far. */
  readonly bytes: () => number;
  /** From now on every answer takes this many milliseconds. */
  readonly slow: (delay: number) => void;
  /** From now on it leads `x.html` to `x`, as some hosts do. */
  readonly withoutEndings: () => void;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Keeping all of the sample takes seconds, so most tests are about a small one. */
async function host(name: 'small' | 'sample' | 'sample-base' = 'small'): Promise<Host> {
  const basePath = name === 'small' ? '/' : sites[name].basePath;
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-offline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(name === 'small' ? small : (sitePath(name) ?? ''), folder, { recursive: true });
  const asked: string[] = [];
  let bytes = 0;
  let delay = 0;
  let isWithoutEndings = false;
  let server: Server;
  async function start(port = 0): Promise<string> {
    const files = createSiteServer(folder, basePath);
    server = createServer((request, response) => {
      const [file = '', query = ''] = (request.url ?? '').split(/(?=\?)/);
      if (isWithoutEndings && file.endsWith('.html'))
        response.writeHead(308, { Location: file.replace(/(?:index)?\.html$/, '') + query }).end();
      else setTimeout(() => files.emit('request', request, response), delay);
    });
    server.on('request', (request, response) => {
      asked.push(request.url ?? '');
      response.on('close', () => {
        bytes += Number(response.getHeader('Content-Length') ?? 0);
      });
    });
    return listen(server, port, basePath);
  }
  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  const url = await start();
  onTestFinished(stop);
  const restart = async (): Promise<void> => void (await start(Number(new URL(url).port)));
  const slow = (milliseconds: number): void => {
    delay = milliseconds;
  };
  const withoutEndings = (): void => {
    isWithoutEndings = true;
  };
  return { url, folder, asked, bytes: () => bytes, slow, withoutEndings, stop, start: restart };
}

const state = (page: Page): Locator => page.locator('lectern-offline');
const note = (page: Page): Locator => page.locator('.kept-note');

/** A page of a visitor whose device has kept all that it may. */
async function keptVisit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await state(page)
    .getByText(/as of|更新于/)
    .waitFor({ timeout: 60_000 });
  return page;
}

/** A page that the worker serves, as all are after the first. */
async function laterVisit(context: BrowserContext, site: string): Promise<Page> {
  await (await keptVisit(context, site)).close();
  const page = await keptVisit(context, site);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** What a page of before the removal goes on to load, through the worker that serves it. */
async function useOldPage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const files = [
      'programme.json',
      'pagefind/en/pagefind-entry.json',
      'favicon.svg',
      'missing/programme.json',
    ];
    await Promise.all(files.map((file) => fetch(file)));
    const script = document.querySelector('script[src*="assets/"]')?.getAttribute('src') ?? '';
    await fetch(`${script}?again`, { cache: 'reload' });
  });
}

/** A new build of the site with one page changed. */
async function publish(
  folder: string,
  file: string,
  from: string,
  to: string,
  basePath = '/',
): Promise<void> {
  const place = path.join(folder, file);
  await writeFile(place, (await readFile(place, 'utf8')).replaceAll(from, to));
  await writeWorker(folder, { basePath, packageDir: process.cwd() });
}

describe('without network, after one visit to any page', () => {
  test('the schedule, a session that was never opened, favourites and a search are there', async () => {
    const site = await host('sample');
    const visitor = await aVisitor(browser, site.url, { ids: [TALK] });
    const page = await keptVisit(visitor, `${site.url}about.html`);
    await site.stop();

    await page.goto(`${site.url}schedule/2027-10-29.html?now=2027-10-29T10:00:00Z`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await note(page).getByText('You see the copy of this page from').waitFor();
    await page.goto(`${site.url}sessions/${TALK}.html`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(TITLE);
    const mine = await openMySchedule(visitor, site.url);
    expect(await titlesOn(mine)).toEqual([TITLE]);
    await page.goto(`${site.url}search.html?q=rubidium`);
    await page
      .locator('main')
      .getByRole('link', { name: /rubidium/i })
      .first()
      .waitFor();
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: 'Spare Hour 2027' }).waitFor();
    // Portraits come in the size that is kept.
    await page.goto(`${site.url}speakers.html`);
    const shown = () =>
      page
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
    await expect.poll(shown).toBe(true);
  });

  test('the other language is there under a base path, once one of its pages was opened', async () => {
    const site = await host('sample-base');
    const visitor = await aVisitor(browser, site.url, { ids: [TALK] });
    const page = await keptVisit(visitor, `${site.url}zh/venue.html`);
    await site.stop();
    await page.goto(`${site.url}${CHINESE_TALK}`);
    await note(page).getByText('的副本').waitFor();
    await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent('日历')}`);
    await page.locator('main ol a, main li a').first().waitFor();
    await page.goto(`${site.url}zh/`);
    await note(page).waitFor();
    const names = await page.evaluate(() => caches.keys());
    expect(names.every((name) => name.startsWith('lectern:/spare/2027/:'))).toBe(true);
  });

  test('all is there from a host that leads to addresses without endings', async () => {
    const site = await host();
    site.withoutEndings();
    const page = await keptVisit(await aVisitor(browser, site.url), `${site.url}about.html`);
    await site.stop();
    for (const address of [`sessions/${TALK}.html`, `sessions/${TALK}`]) {
      await page.goto(`${site.url}${address}`);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(TITLE);
    }
    await page.goto(`${site.url}sessions/never`);
    await page.getByRole('heading', { level: 1, name: 'No network' }).waitFor();
  });

  test('a page that is not kept says so, in its language, and offers what is there', async () => {
    const site = await host();
    const page = await keptVisit(await aVisitor(browser, site.url), site.url);
    await site.stop();
    const answer = await page.goto(`${site.url}zh/sessions/${TALK}.html`);
    expect(answer?.status()).toBe(503);
    await page.getByRole('heading', { level: 1, name: '没有网络' }).waitFor();
    await page.goto(`${site.url}sessions/never.html`);
    await page.getByRole('heading', { level: 1, name: 'No network' }).waitFor();
    await page.getByRole('link', { name: 'All sessions' }).click();
    await page.getByRole('heading', { level: 1, name: 'All sessions' }).waitFor();
  });

  test('what it says about its age has no fault for assistive technology, in either scheme', async () => {
    const site = await host();
    for (const colorScheme of ['light', 'dark'] as const) {
      const visitor = await aVisitor(browser, site.url, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const page = await keptVisit(visitor, `${site.url}about.html`);
      await site.stop();
      await page.reload();
      await note(page).getByText('copy').waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sideways).toBe(false);
      await site.start();
    }
  });
});

describe('a new build', () => {
  test.each([
    ['first', keptVisit],
    ['later', laterVisit],
  ])(
    'is offered on a %s visit, fetches only what changed, and shows when someone wants it',
    async (_, visit) => {
      const site = await host();
      const page = await visit(await aVisitor(browser, site.url), `${site.url}about.html`);
      await publish(site.folder, `sessions/${TALK}.html`, TITLE, 'Week 54');
      const before = site.bytes();
      site.asked.length = 0;
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
      const show = page.getByRole('button', { name: 'Show it' });
      await show.waitFor({ timeout: 60_000 });
      // The note that offers it is loaded by the page, which the worker does not serve yet.
      expect(new Set(site.asked.filter((url) => !url.startsWith('/assets/notice')))).toEqual(
        new Set(['/sw.js', '/offline/en.json', `/sessions/${TALK}.html`]),
      );
      expect(site.bytes() - before).toBeLessThan(120_000);
      const loaded = page.waitForEvent('load');
      await show.click();
      await loaded;
      await site.stop();
      await page.goto(`${site.url}sessions/${TALK}.html`);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Week 54');
    },
  );

  test('takes away a page that it does not have', async () => {
    const site = await host();
    const page = await keptVisit(await aVisitor(browser, site.url), `${site.url}about.html`);
    await rm(path.join(site.folder, `sessions/${TALK}.html`));
    const answer = await page.goto(`${site.url}sessions/${TALK}.html`);
    expect(answer?.status()).toBe(404);
    await site.stop();
    await page.goto(`${site.url}sessions/${TALK}.html`);
    await page.getByRole('heading', { level: 1, name: 'No network' }).waitFor();
  });

  test.each([
    ['first', keptVisit],
    ['later', laterVisit],
  ])(
    'that is not to be kept removes the worker and all that it has kept, on a %s visit',
    async (_, visit) => {
      const site = await host();
      const page = await visit(await aVisitor(browser, site.url), site.url);
      for (const file of ['manifest.webmanifest', 'zh/manifest.webmanifest'])
        await rm(path.join(site.folder, file));
      await writeWorker(site.folder, { basePath: '/', packageDir: process.cwd() });
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect.poll(() => cacheNames(page)).toEqual([]);
      await expect.poll(() => workers(page)).toBe(0);
      await useOldPage(page);
      await page.goto(`${site.url}about.html`);
      expect(await cacheNames(page)).toEqual([]);
    },
  );
});

describe('a page is whole', () => {
  test.each([
    ['throws', 'throw new Error("broken");'],
    [
      'fails on every request',
      'addEventListener("fetch", (event) => event.respondWith(Promise.reject(new Error())));',
    ],
    ['is no script', '<!doctype html>'],
  ])('where the worker %s', async (_, code) => {
    const site = await host();
    await writeFile(path.join(site.folder, 'sw.js'), code);
    const page = await (await aVisitor(browser, site.url)).newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}sessions/${TALK}.html`);
    await expect.poll(() => site.asked.includes('/sw.js')).toBe(true);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(errors).toEqual([]);
  });

  test('where the list of files is broken, and says that nothing could be kept', async () => {
    const site = await host();
    await writeFile(path.join(site.folder, 'offline/en.json'), '{');
    const page = await (await aVisitor(browser, site.url)).newPage();
    await page.goto(site.url);
    await state(page).getByText('could not be fetched').waitFor();
  });

  test('where the site answers with an error: the copy stands in', async () => {
    const site = await host();
    const page = await keptVisit(await aVisitor(browser, site.url), site.url);
    await page.context().route('**/sessions.html', (route) => route.fulfill({ status: 500, body: 'down' }));
    await page.goto(`${site.url}sessions.html`);
    await page.getByRole('heading', { level: 1, name: 'All sessions' }).waitFor();
  });
});

describe('what a visitor decides', () => {
  test('on a metered connection nothing but the shell is fetched until a button is pressed', async () => {
    const site = await host();
    const visitor = await aVisitor(browser, site.url);
    await visitor.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const page = await visitor.newPage();
    await page.goto(`${site.url}about.html`);
    const keep = state(page).getByRole('button', { name: /^Keep a copy/ });
    await keep.waitFor();
    expect(await keep.textContent()).toMatch(/\(\d+(\.\d)? MB\)/);
    expect(site.asked.filter((url) => url.includes('/sessions/') || url.includes('offline/'))).toEqual([]);
    await keep.click();
    await state(page).getByText('as of').waitFor({ timeout: 60_000 });
    expect(site.asked).toContain(`/sessions/${TALK}.html`);
  });

  test('what is kept can be removed, stays away on the next visit, and comes back when it is undone', async () => {
    const site = await host();
    const page = await keptVisit(await aVisitor(browser, site.url), site.url);
    await state(page).getByRole('button', { name: 'Remove' }).click();
    await state(page).getByText('Nothing is kept').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    await page.goto(`${site.url}about.html`);
    await state(page).getByText('Nothing is kept').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await state(page).getByRole('button', { name: 'Keep a copy' }).click();
    await state(page).getByText('as of').waitFor({ timeout: 60_000 });
    await state(page).getByRole('button', { name: 'Remove' }).click();
    await undo.click();
    await state(page).getByText('as of').waitFor({ timeout: 60_000 });
  });

  test('what is kept stays away while pages are open that the worker serves, and comes back whole', async () => {
    const site = await host();
    const visitor = await aVisitor(browser, site.url);
    const page = await laterVisit(visitor, site.url);
    const other = await keptVisit(visitor, `${site.url}about.html`);
    await state(page).getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
    await state(other).getByText('Nothing is kept').waitFor();
    await useOldPage(page);
    await useOldPage(other);
    expect(await cacheNames(page)).toEqual([]);
    await state(other).getByRole('button', { name: 'Keep a copy' }).click();
    await state(other).getByText('as of').waitFor({ timeout: 60_000 });
    await page.close();
    await site.stop();
    await other.goto(`${site.url}sessions/${TALK}.html`);
    await other.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await other.goto(`${site.url}sessions/never.html`);
    await other.getByRole('heading', { level: 1, name: 'No network' }).waitFor();
  });

  test('removing ends a run that is on its way', async () => {
    const site = await host();
    const visitor = await aVisitor(browser, site.url);
    const page = await visitor.newPage();
    site.slow(100);
    await page.goto(`${site.url}about.html`);
    await state(page).getByText('Keeping a copy').waitFor({ timeout: 60_000 });
    await state(page).getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
    const asked = site.asked.length;
    // Many times as long as a file takes.
    await page.waitForTimeout(1500);
    expect(site.asked.length).toBe(asked);
    expect(await cacheNames(page)).toEqual([]);
    await state(page).getByText('Nothing is kept').waitFor();
  });

  test('a browser that cannot be asked to spare the copy keeps it all the same', async () => {
    const site = await host();
    const visitor = await aVisitor(browser, site.url, { stored: { offline: 'removed' } });
    await visitor.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'storage', { value: undefined });
    });
    const page = await visitor.newPage();
    await page.goto(`${site.url}about.html`);
    await state(page).getByRole('button', { name: 'Keep a copy' }).click();
    await state(page).getByText('as of').waitFor({ timeout: 60_000 });
  });

  test('a device without enough room keeps what fits, and says so', async () => {
    const site = await host('sample');
    const visitor = await aVisitor(browser, site.url);
    const page = await visitor.newPage();
    const session = await visitor.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.url).origin,
      quotaSize: 1_500_000,
    });
    await page.goto(`${site.url}about.html`);
    await state(page).getByText('no more room').waitFor({ timeout: 60_000 });
    await site.stop();
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: 'Spare Hour 2027' }).waitFor();
  });
});
