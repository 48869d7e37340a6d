/** A visitor with favourites, on a device of their own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

interface Visit extends BrowserContextOptions {
  /** Starred before. */
  readonly ids?: readonly string[];
  /** What the browser keeps for the site otherwise, as JSON by name. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

/** @param site its address, with a slash at its end */
export async function aVisitor(
  browser: Browser,
  site: string,
  { ids = [], stored = {}, ...options }: Visit = {},
): Promise<BrowserContext> {
  const { origin, pathname } = new URL(site);
  const kept = { ...stored, ...(ids.length > 0 && { favourites: ids }) };
  const localStorage = Object.entries(kept).map(([name, value]) => ({
    name: `lectern:${pathname}:${name}`,
    value: JSON.stringify(value),
  }));
  const context = await browser.newContext({
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  return context;
}

/** The page of favourites, once it shows them. */
export async function openMySchedule(context: BrowserContext, site: string, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}my-schedule.html${hash}`);
  await page.locator('lectern-my-schedule[aria-busy="false"]').waitFor();
  return page;
}

/** Titles of the list, in its order. */
export const titlesOn = (page: Page): Promise<string[]> =>
  page.locator('[data-list] .slot .row > a').allTextContents();
