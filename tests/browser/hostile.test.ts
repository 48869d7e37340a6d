/** Addresses, stored values and files that somebody made up: nothing of them runs, nothing hangs, and the page works. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { sitePath } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';
import { aVisitor, openMySchedule } from './visitor.ts';

let browser: Browser;
let site: string;
beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

const MARKUP = '<img src=x onerror="document.title=`owned`">';
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${MARKUP}${String(index)}`).join(',');

/** A page whose errors are counted. */
async function aPage(address: string, stored: Readonly<Record<string, unknown>> = {}) {
  const context = await aVisitor(browser, site, { stored });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site + address, { waitUntil: 'networkidle' });
  return { page, errors };
}

const query = (values: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(values).toString()}`;

test.each([
  `schedule/2027-10-29.html${query({ rooms: MARKUP, tracks: MARKUP, mine: MARKUP })}`,
  `schedule/2027-10-29.html${query({ rooms: many(100), tracks: '%,%25,%2C,__proto__' })}`,
  'schedule/2027-10-29.html?rooms=%E0%A4%A&mine=1&mine=0#__proto__',
  `schedule/2027-10-29.html${query({ now: '9999-99-99T99:99' })}`,
  `index.html${query({ now: '9999-12-31T23:59:59-99:99' })}`,
  `index.html${query({ now: '0000-01-01T00:00' })}`,
  `sessions.html${query({ level: MARKUP, tag: '__proto__', label: 'constructor', recorded: '2', q: MARKUP })}`,
  `search.html${query({ q: `${MARKUP} ${'('.repeat(500)}`, label: MARKUP, sort: '__proto__' })}`,
  `rooms/pendulum.html#sign=2027-10-29.${'A'.repeat(5000)}`,
  'rooms/pendulum.html#sign=9999-99-99.--',
  `rooms/pendulum.html#sign=${MARKUP}`,
  `my-schedule.html#s=${'A'.repeat(5000)}`,
])('the address %s is harmless', async (address) => {
  const { page, errors } = await aPage(address);
  expect(errors).toEqual([]);
  expect(await page.title()).not.toBe('owned');
  expect(await page.locator('main img[src="x"]').count()).toBe(0);
  expect(await page.locator('h1').count()).toBe(1);
});

const odd: readonly unknown[] = [
  MARKUP,
  1e308,
  [[[]]],
  {
    version: 1,
    language: 'en',
    seen: { 'calendars-week-53': { title: MARKUP, time: ['1e99', 'x'] }, __proto__: 1 },
  },
  { count: MARKUP, at: Date.now() },
  { count: 1e99, at: Date.now() },
];

test.each(odd)('whatever is kept, such as %j, a page works', async (value) => {
  const names = ['seen', 'news', 'reminder', 'reminded', 'kept-clashes'];
  const stored = Object.fromEntries(names.map((name) => [name, value]));
  for (const address of ['my-schedule.html', 'index.html']) {
    const { page, errors } = await aPage(address, {
      ...stored,
      favourites: ['calendars-week-53', MARKUP, 7, null, '__proto__'],
    });
    expect(errors).toEqual([]);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
  }
});

test('a theme and found words that nobody chose leave the page as it is', { timeout: 20_000 }, async () => {
  const context = await aVisitor(browser, site);
  const { pathname } = new URL(site);
  await context.addInitScript((opened) => {
    localStorage.setItem('lectern.theme', '"><script>');
    localStorage.setItem('lectern.zone', 'Mars/Base');
    sessionStorage.setItem('lectern.found', JSON.stringify([opened, '']));
  }, `${pathname}index.html`);
  const page = await context.newPage();
  await page.goto(`${site}index.html`, { waitUntil: 'networkidle' });
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  expect(await page.locator('h1').count()).toBe(1);
});

const aFile = (sessions: unknown): string =>
  JSON.stringify({ format: 'lectern-my-schedule', version: 1, conference: MARKUP, sessions });

test.each([
  ['of markup', aFile([MARKUP, 'calendars-week-53']), /1 session|2 sessions/],
  ['of other types', aFile([{ id: 'x' }, 7, null]), /./],
  ['nested without end', '['.repeat(900_000), /./],
  ['too large', 'x'.repeat(2_100_000), /./],
])('a list in a file %s is asked about or refused', async (_, text, heading) => {
  const page = await openMySchedule(await aVisitor(browser, site, { ids: ['calendars-week-53'] }), site);
  const buffer = Buffer.from(text);
  await page
    .locator('[data-open]')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  const panel = page.locator('[data-incoming]');
  await panel.waitFor();
  await expect.poll(() => panel.locator('[data-incoming-title]').textContent()).toMatch(heading);
  expect(await page.locator('main img[src="x"]').count()).toBe(0);
});

test('a list of all sessions shows a page of clashes, and counts the rest', { timeout: 60_000 }, async () => {
  const file = readFileSync(path.join(sitePath('sample') ?? '', 'programme.json'), 'utf8');
  const programme: { sessions: { id: string; start?: string; minutes?: number }[] } = JSON.parse(file);
  const ids = programme.sessions.map(({ id }) => id);
  for (const session of programme.sessions) if (session.start) session.minutes = 600;
  const context = await aVisitor(browser, site, { ids });
  onTestFinished(() => context.close());
  await context.route('**/programme.json', (route) => route.fulfill({ json: programme }));
  const page = await openMySchedule(context, site);
  expect(await page.locator('.clash').count()).toBe(30);
  expect(
    await page
      .locator('.my-panel', { has: page.locator('.clash') })
      .locator('li')
      .last()
      .innerText(),
  ).toMatch(/\d+ more/);
});
