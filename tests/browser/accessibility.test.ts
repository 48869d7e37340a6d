/** axe over every page type, in both languages, light and dark, wide and narrow; and what holds without scripts. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasContent } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const samplePages = [
  '',
  'sessions.html',
  'schedule/2027-10-29.html',
  'sessions/zones-the-hour-that-happens-twice.html',
  'sessions/clocks-a-second-hand-rubidium.html',
  'sessions/memory-carbon-roughly.html',
  'tracks.html',
  'tracks/clocks.html',
  'speakers.html',
  'speakers/odalys.html',
  'speakers/gu-nianci.html',
  'rooms/clepsydra.html',
  'search.html',
  'my-schedule.html',
  'venue.html',
  '404.html',
];

async function violations(url: string, scheme: 'light' | 'dark', width: number): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${url} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s at %i pixels', (scheme, width) => {
  test.each(['', 'zh/'])('axe finds nothing on any page type of the sample in /%s', async (prefix) => {
    const base = await siteUrl('sample');
    const faults: string[] = [];
    for (const page of samplePages)
      faults.push(...(await violations(`${base}${prefix}${page}`, scheme, width)));
    expect(faults).toEqual([]);
  });

  test.runIf(hasContent(2022))('axe finds nothing on pages of 2022', async () => {
    const base = await siteUrl(2022);
    const faults: string[] = [];
    for (const page of [
      'schedule/2022-07-30.html',
      'sessions/observability-1150.html',
      'zh/sessions/bigdata-1245.html',
      'zh/speakers.html',
    ]) {
      faults.push(...(await violations(base + page, scheme, width)));
    }
    expect(faults).toEqual([]);
  });
});

test('at 320 pixels nothing scrolls sideways but the grid', async () => {
  const base = await siteUrl('sample');
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const each of samplePages.flatMap((name) => [name, `zh/${name}`])) {
    await page.goto(base + each);
    const [content, view] = await page.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    if (content > view) wide.push(`${each} is ${String(content)} pixels wide`);
  }
  await page.close();
  expect(wide).toEqual([]);
});

test('without scripts every page reads completely', async () => {
  const base = await siteUrl('sample');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}sessions.html`);
  expect(await page.locator('li.row').filter({ visible: true }).count()).toBe(57);
  expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
  await page.goto(`${base}sessions/zones-the-hour-that-happens-twice.html`);
  expect(await page.locator('.abstract').innerText()).not.toBe('');
  expect(await page.getByRole('link', { name: 'Download .ics' }).isVisible()).toBe(true);
  for (const each of ['search.html', 'my-schedule.html']) {
    await page.goto(base + each);
    expect(await page.locator('main').getByRole('link', { name: 'All sessions' }).isVisible()).toBe(true);
  }
  await context.close();
});

test('no page asks another host for anything, and none reports an error', async () => {
  const base = await siteUrl('sample-base');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('pageerror', (error) => asked.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(message.text());
  });
  for (const each of samplePages) await page.goto(base + each, { waitUntil: 'networkidle' });
  await page.close();
  expect(asked).toEqual([]);
});
