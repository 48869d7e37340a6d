/** Days of large congresses: 72 rooms at once, and nights that go on after midnight. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Files } from '../../src/catalog/test-content.ts';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { createConference } from '../conference.ts';
import { manyRooms } from '../many-rooms.ts';
import { contentOf, readEvents } from '../xml-content.ts';
import { launch } from './browser.ts';

const congress = path.resolve('../shared/interop/31c3.xml');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Build and serve for as long as the test runs. @returns the site's address */
async function site(files: Files): Promise<string> {
  const { build, outDir } = createConference(files);
  const { ok, output } = await build();
  expect(ok, output).toBe(true);
  const server = createSiteServer(outDir, '/');
  onTestFinished(() => {
    server.close();
  });
  return listen(server, 0, '/');
}

async function open(address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('.grid-head > table').waitFor({ state: 'attached' });
  return page;
}

const visible = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).filter({ visible: true }).count();
const lanes = (page: Page): Promise<number> => visible(page, '.grid-scroll thead [data-lane]');
const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('a day of 72 rooms shows a building, then as many lanes as can be read, and never all', async () => {
  const base = await site(manyRooms());
  for (const width of [1280, 1920]) {
    const page = await open(`${base}schedule/2027-05-01.html`, width);
    await expect.poll(() => widest(page)).toBe(width);
    await expect.poll(() => page.locator('.grid-status').innerText()).toContain('18 of 72 rooms');
    const fit = await lanes(page);
    expect(fit).toBeGreaterThan(width / 200);
    expect(fit).toBeLessThan(width / 130);

    await page.locator('.grid-status button').click();
    await expect
      .poll(() => page.locator('[data-lanes-after]').innerText())
      .toBe(`${String(72 - fit)} more rooms →`);
    await page.locator('[data-lanes-after]').click();
    await expect
      .poll(() => page.locator('[data-lanes-before]').innerText())
      .toBe(`← ${String(fit)} more rooms`);
    await expect.poll(() => lanes(page)).toBe(fit);

    const rooms = page.locator('.grid-scroll thead [data-lane]').filter({ visible: true });
    const last = await rooms.last().innerText();
    await page.locator('td:not(.wide) .cell > a').filter({ visible: true }).first().focus();
    await page.keyboard.press('End');
    const session = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest('td')?.dataset['session']);
    await expect.poll(session).toBe('room-72-10');
    await expect.poll(() => rooms.last().innerText()).not.toBe(last);
    await page.close();
  }

  const linked = await open(`${base}schedule/2027-05-01.html#s-room-69-14`, 1280);
  await expect.poll(() => linked.locator('#s-room-69-14').isVisible()).toBe(true);
  await linked.close();

  const phone = await open(`${base}schedule/2027-05-01.html?rooms=room-7`, 390);
  await expect.poll(() => widest(phone)).toBe(390);
  await expect.poll(() => visible(phone, 'td:not(.wide) .cell > a')).toBe(3);
  await phone.close();

  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await plain.goto(`${base}schedule/2027-05-01.html`);
  await expect.poll(() => visible(plain, 'thead [data-lane]')).toBe(72);
  await expect.poll(() => widest(plain)).toBe(1280);
  await plain.close();
});

test.runIf(existsSync(congress))(
  'a night belongs to its evening, in the grid and in what is on',
  async () => {
    const base = await site({
      'conference.yaml': 'title: A congress\ntimezone: Europe/Berlin\nlanguages: [en]\ndayStart: "06:00"\n',
      ...contentOf(readEvents(readFileSync(congress, 'utf8'))),
    });
    const page = await open(`${base}schedule/2014-12-28.html?now=2014-12-29T00:20`, 1280);
    await expect
      .poll(() => page.locator('tr[data-start^="2014-12-28"] th').first().innerText())
      .not.toContain('Sun');
    await expect
      .poll(() => page.locator('tr[data-start^="2014-12-29T00:"] th').first().innerText())
      .toContain('Mon');
    await expect.poll(() => page.locator('.now-mark').isVisible()).toBe(true);
    await page.close();
  },
);
