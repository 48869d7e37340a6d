/** Screens at the venue. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDir } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

interface Options {
  readonly clock?: string;
  readonly width?: number;
  readonly height?: number;
}

async function open(query: string, { clock, width = 1920, height = 1080 }: Options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Asia/Tokyo' });
  if (clock !== undefined) await page.clock.install({ time: new Date(clock) });
  await page.goto(`${await siteUrl('sample')}embed/now.html${query}`);
  return page;
}

const text = (page: Page): Promise<string> => page.locator('body').innerText();

/** For what happens some minutes later, once answers have come or not come in their own time. */
async function textAfterAMinute(page: Page): Promise<string> {
  await page.clock.runFor('01:00');
  return text(page);
}

describe('the screen of a room', () => {
  test('says what is on and until when, what comes next, the rest of the day, and the notice', async () => {
    const page = await open('?room=sundial&now=2027-10-29T11:20');
    await page.locator('.screen-stage').waitFor();
    const all = await text(page);
    for (const words of [
      'Sundial Hall',
      '11:20',
      'What tzdata Knows About Your Town',
      'Qi Lianchuan',
      'until 11:55 · ends in 35 min',
      '12:05 · in 45 min',
      'Store the Intention, Not the Instant',
      'The clocks go back on Sunday',
    ])
      expect(all).toContain(words);
    await page.close();
  });

  test.each([
    ['1920 by 1080', 1920, 1080],
    ['1080 by 1920', 1080, 1920],
    ['1280 by 720', 1280, 720],
  ])('fills %s and no more, in letters of at least 22 pixels on the large ones', async (_, width, height) => {
    const page = await open('?room=quartz&now=2027-10-29T13:10', { width, height });
    await page.locator('.screen-stage').waitFor();
    const size = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      smallest: Math.min(
        ...[...document.querySelectorAll('.screen-main *')].map((each) =>
          parseFloat(getComputedStyle(each).fontSize),
        ),
      ),
    }));
    expect(size).toMatchObject({ width, height });
    expect(size.smallest).toBeGreaterThanOrEqual(width * height > 1_000_000 ? 22 : 14);
    await page.close();
  });

  test('goes on with the time, into the next day', async () => {
    const page = await open('?room=sundial', { clock: '2027-10-29T10:50:00Z' });
    await expect
      .poll(() => page.locator('.screen-stage h2').allTextContents())
      .toEqual(['What tzdata Knows About Your Town']);
    await page.clock.runFor('20:00');
    await expect
      .poll(() => page.locator('.screen-stage h2').allTextContents())
      .toEqual(['Store the Intention, Not the Instant']);
    await page.clock.fastForward('13:00:00');
    await expect.poll(() => text(page)).toContain('The Night Watch Protocol');
    await page.close();
  });

  test('shows what it knows without network, and says how old that is', async () => {
    const page = await open('?room=sundial', { clock: '2027-10-29T10:20:00Z' });
    await page.locator('.screen-stage').waitFor();
    await page.route('**/programme.json', (route) => route.abort());
    await expect.poll(() => textAfterAMinute(page)).toMatch(/No connection since 11:\d\d/);
    expect(await text(page)).toContain('What tzdata Knows About Your Town');
    await page.unroute('**/programme.json');
    await expect.poll(() => textAfterAMinute(page)).not.toContain('No connection');
    await page.close();
  });

  test('loads itself anew after a new site was published, once nothing is on', async () => {
    const page = await open('?room=sundial', { clock: '2027-10-29T10:20:00Z' });
    await page.locator('.screen-stage').waitFor();
    let loads = 0;
    page.on('load', () => (loads += 1));
    const programme = readFileSync(path.join(sampleDir, 'programme.json'), 'utf8');
    const body = programme.replace(/"build":"[^"]+"/, '"build":"newer"');
    await page.route('**/programme.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    for (let minute = 0; minute < 15; minute++) await page.clock.runFor('01:00');
    expect(loads).toBe(0);
    await page.clock.fastForward('10:00:00');
    await expect
      .poll(async () => {
        // The page may go while its clock is being moved.
        await page.clock.runFor('01:00').catch(() => undefined);
        return loads;
      })
      .toBeGreaterThan(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });

  test('thanks in the end', async () => {
    const page = await open('?room=sundial&now=2027-11-01T09:00');
    await page.getByText('This was the last session here. Thank you!').waitFor();
    await page.close();
  });

  test('names the rooms where there is none of that name', async () => {
    const page = await open('?room=attic%3Cb%3E');
    await page.getByText('There is no room “attic<b>”. Choose one:').waitFor();
    await page.getByRole('link', { name: 'Quartz Room' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quartz Room' }).waitFor();
    await page.close();
  });
});

describe('the screen of all rooms', () => {
  test('has a line for each room', async () => {
    const page = await open('?now=2027-10-29T11:20');
    await page.locator('.screen-line').first().waitFor();
    expect(await page.locator('.screen-place').allTextContents()).toEqual([
      'Sundial Hall',
      'Water Clock Room',
      'Pendulum Room',
      'Quartz Room',
    ]);
    await page.close();
  });

  test('has a line for each of some rooms, where the address names them', async () => {
    const page = await open('?room=quartz,sundial&now=2027-10-29T11:20');
    await page.locator('.screen-line').first().waitFor();
    expect(await page.locator('.screen-place').allTextContents()).toEqual(['Sundial Hall', 'Quartz Room']);
    await page.close();
  });

  test('turns its pages where there are too many rooms for one', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.route('**/programme.json', (route) => route.fulfill({ json: manyRooms(20) }));
    await page.goto(`${await siteUrl('sample')}embed/now.html?now=2027-10-29T11:20`);
    await page.getByText(/1 of \d|\d of \d/).waitFor();
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          for (const place of await page.locator('.screen-place').allTextContents()) seen.add(place);
          return seen.size;
        },
        { timeout: 90_000, interval: 1000 },
      )
      .toBe(20);
    await page.close();
  });
});

test('without scripts the page leads to the rooms', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${await siteUrl('sample')}zh/embed/now.html`);
  expect(await page.getByRole('link').allTextContents()).toHaveLength(5);
  await context.close();
});

test('axe finds nothing on screens, and their contrast is of the highest grade', async () => {
  for (const query of ['?room=sundial&now=2027-10-29T11:20', '?now=2027-10-29T11:20', '?room=attic']) {
    const page = await open(query);
    await page.locator('.screen-stage, .screen-line, .screen-message').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${query} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.close();
  }
});

/** A programme of rooms that all have something on. */
const manyRooms = (count: number): object => ({
  format: 1,
  build: 'made',
  language: 'en',
  title: 'Made',
  timeZone: 'Europe/Lisbon',
  days: ['2027-10-29'],
  rooms: Array.from({ length: count }, (_, index) => ({
    id: `r${String(index)}`,
    name: `Room ${String(index)}`,
  })),
  tracks: [],
  sessions: Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    title: `Session ${String(index)}`,
    day: '2027-10-29',
    start: '2027-10-29T11:00:00+01:00',
    minutes: 60,
    room: `r${String(index)}`,
  })),
  moved: {},
});
