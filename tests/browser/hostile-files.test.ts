/** Content that means harm, as pages: no script runs, no request leaves, no page breaks, even without the content security policy. */
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { createConference } from '../conference.ts';
import { hostileContent } from '../hostile-content.ts';
import { launch } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a page turns out to be, in the browser. */
const lookAround = () => ({
  isOwned: 'owned' in window,
  mode: document.compatMode,
  handlers: [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  ).length,
  addresses: [...document.querySelectorAll('[href], [src], [action], [srcset], [poster], [data]')]
    .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? ''))
    .filter((address) => /^\s*(?:javascript|vbscript|data:text)/i.test(address)),
  mains: document.querySelectorAll('main').length,
  titles: document.querySelectorAll('h1').length,
  footers: document.querySelectorAll('body > footer').length,
  wide:
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map(
            (element) =>
              `${element.parentElement?.tagName ?? ''}.${element.parentElement?.className ?? ''} > ${element.tagName}.${element.className}`,
          ),
});

const harmless: ReturnType<typeof lookAround> = {
  isOwned: false,
  mode: 'CSS1Compat',
  handlers: 0,
  addresses: [],
  mains: 1,
  titles: 1,
  footers: 1,
  wide: [],
};

test(
  'in pages of hostile files nothing runs, nothing leaves and nothing is out of place',
  { timeout: 120_000 },
  async () => {
    const conference = createConference(hostileContent);
    const { ok, output } = await conference.build({ SKIP_INVALID: '1' });
    expect(output).not.toMatch(/^\s+at /m);
    expect(ok).toBe(true);
    const server = createSiteServer(conference.outDir);
    server.unref();
    const site = await listen(server, 0);
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 800 } });
    const left: string[] = [];
    const errors: string[] = [];
    await context.route(
      (url) => url.origin !== new URL(site).origin,
      (route) => {
        left.push(route.request().url());
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => void dialog.dismiss());
    const pages = readdirSync(conference.outDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
      .toSorted();
    const found: unknown[] = [];
    for (const file of pages) {
      await page.goto(site + encodeURI(file));
      found.push({ file, ...(await page.evaluate(lookAround)) });
    }
    expect(found).toEqual(pages.map((file) => ({ file, ...harmless })));
    expect(errors).toEqual([]);
    expect(left).toEqual([]);
    await context.close();
  },
);
