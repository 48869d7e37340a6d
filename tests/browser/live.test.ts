/** What pages know of the time while the conference runs. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteName } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

interface Options {
  readonly width?: number;
  /** The visitor's clock, which a test can move on. */
  readonly clock?: string;
  readonly site?: SiteName;
  readonly timezoneId?: string;
}

async function open(address: string, options: Options = {}): Promise<{ page: Page; requests: string[] }> {
  const { width = 1280, clock, site = 'sample', timezoneId = 'Asia/Shanghai' } = options;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId,
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  if (clock !== undefined) await page.clock.install({ time: new Date(clock) });
  await page.goto((await siteUrl(site)) + address, { waitUntil: 'networkidle' });
  return { page, requests };
}

const board = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
/** The line of a room. */
const line = (page: Page, room: string) => page.locator('.board > .row').filter({ hasText: room });
const rooms = (page: Page): Promise<string[]> => page.locator('.board-place').allTextContents();

describe('the first page, while the conference runs', () => {
  test('says what is on in each room, in the order of rooms, until when, and what follows', async () => {
    const { page } = await open('?now=2027-10-29T11:20');
    await board(page, 'On now').waitFor();
    expect(await rooms(page)).toEqual(['Sundial Hall', 'Water Clock Room', 'Pendulum Room', 'Quartz Room']);
    const text = await line(page, 'Water Clock Room').innerText();
    expect(text).toContain('until 11:55');
    expect(text).toContain('A Water Clock in a Bucket');
    expect(text).toContain('Then 12:05 How to Read a String Diagram');
    await page.close();
  });

  test('does so under a base path, in Chinese', async () => {
    const { page } = await open('zh/?now=2027-10-29T11:20', { site: 'sample-base' });
    await board(page, '正在进行').waitFor();
    expect(await page.locator('.board > .row > a').first().getAttribute('href')).toMatch(
      /^\/spare\/2027\/zh\/sessions\//,
    );
    await page.close();
  });

  test('says when rooms go on while everybody is at lunch', async () => {
    const { page } = await open('?now=2027-10-29T13:00');
    await board(page, 'On now').waitFor();
    expect(await page.locator('.board > .is-now > a').allTextContents()).toEqual(['Lunch']);
    expect(await line(page, 'Sundial Hall').locator('.board-when').innerText()).toBe('14:00');
    await page.close();
  });

  test('knows that the clocks went back', async () => {
    const { page } = await open('?now=2027-10-31T11:55');
    await board(page, 'On now').waitFor();
    expect(await page.locator('.board > .is-now > a').allTextContents()).toEqual(['A Calendar Is a Promise']);
    await page.close();
  });

  test('follows the clock, and leaves the focus where it is', async () => {
    const { page } = await open('', { clock: '2027-10-29T10:50:00Z' });
    await board(page, 'On now').waitFor();
    await line(page, 'Sundial Hall').locator('.board-next > a').focus();
    await page.clock.runFor('20:00');
    await expect.poll(() => line(page, 'Sundial Hall').innerText()).toContain('until 12:35');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Store the Intention, Not the Instant',
    );
    await page.close();
  });

  test('has stars on its lines', async () => {
    const { page } = await open('?now=2027-10-29T11:20');
    const star = board(page, 'On now').getByRole('button', { name: 'A Water Clock in a Bucket' });
    await star.click();
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  test('shows its times in the zone of a visitor who has chosen it', async () => {
    const { page } = await open('?now=2027-10-29T11:20', { timezoneId: 'America/New_York' });
    await board(page, 'On now').waitFor();
    await page.getByRole('button', { name: 'Show in my time zone' }).first().click();
    await expect.poll(() => line(page, 'Sundial Hall').innerText()).toContain('until 06:55');
    await page.close();
  });

  test('holds a page of rooms, and the rest behind a button', async () => {
    const { page } = await open('?now=2027-10-29T11:20');
    await page.route('**/programme.json', (route) => route.fulfill({ json: manyRooms(40) }));
    await page.reload();
    await board(page, 'On now').waitFor();
    expect(await page.locator('.board > .row').count()).toBe(16);
    await page.getByRole('button', { name: 'Show 24 more' }).click();
    await expect.poll(() => page.locator('.board > .row').count()).toBe(40);
    await page.close();
  });
});

describe('the first page, at other times', () => {
  test('says when the conference begins, and asks for nothing', async () => {
    const { page, requests } = await open('', { clock: '2027-10-27T10:00:00Z' });
    await page.getByText('Begins Friday, October 29 10:00').waitFor();
    expect(requests.filter((url) => url.includes('programme.json'))).toEqual([]);
    await page.close();
  });

  test('leads with recordings once all is over, and asks for nothing', async () => {
    const { page, requests } = await open('', { clock: '2027-11-02T10:00:00Z' });
    await page.locator('.now + .home-recordings').waitFor();
    expect(requests.filter((url) => url.includes('programme.json'))).toEqual([]);
    expect(await page.getByText('Begins Friday').isVisible()).toBe(false);
    await page.close();
  });

  test('does not move what is being read', async () => {
    for (const clock of ['2027-10-27T10:00:00Z', '2027-10-29T10:20:00Z', '2027-11-02T10:00:00Z']) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.clock.install({ time: new Date(clock) });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const { entryType } of list.getEntries())
            document.documentElement.dataset['moved'] = entryType;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(await siteUrl('sample'), { waitUntil: 'networkidle' });
      expect(await page.locator('html').getAttribute('data-moved')).toBe(null);
      await page.close();
    }
  });
});

describe('lists, while the conference runs', () => {
  const marked = (page: Page, mark: string) => page.locator(`.day .row.${mark} > a`);

  test('tell what is over, on and next, and so do the hours', async () => {
    const { page } = await open('sessions.html', { clock: '2027-10-29T10:50:00Z' });
    await marked(page, 'is-now').first().waitFor();
    expect(await marked(page, 'is-now').count()).toBe(4);
    expect(await marked(page, 'is-past').allTextContents()).toContain('The Hour That Happens Twice');
    expect(await page.locator('.slot.is-now h3').allTextContents()).toEqual([
      expect.stringContaining('11:15'),
    ]);
    expect(await page.locator('.slot.is-next h3').allTextContents()).toEqual([
      expect.stringContaining('12:05'),
    ]);
    await page.clock.runFor('06:00');
    await expect.poll(() => marked(page, 'is-now').count()).toBe(0);
    await page.clock.runFor('11:00');
    await expect
      .poll(() => page.locator('.slot.is-now h3').allTextContents())
      .toEqual([expect.stringContaining('12:05')]);
    await page.close();
  });

  test('do so on the page of favourites, which a script fills', async () => {
    const { page } = await open('schedule/2027-10-29.html?now=2027-10-29T11:20');
    await page.getByRole('button', { name: 'A Water Clock in a Bucket' }).click();
    await page.goto((await siteUrl('sample')) + 'my-schedule.html?now=2027-10-29T11:20');
    await marked(page, 'is-now').waitFor();
    expect(await marked(page, 'is-now').innerText()).toBe('A Water Clock in a Bucket');
    await page.close();
  });

  test('do so in the grid of the day', async () => {
    const { page } = await open('schedule/2027-10-29.html?now=2027-10-29T11:20');
    await expect.poll(() => page.locator('[data-session].is-now').count()).toBe(4);
    await page.close();
  });

  test.each(['2027-10-28T10:00:00Z', '2027-11-01T10:00:00Z'])('say nothing at %s', async (clock) => {
    const { page } = await open('sessions.html', { clock });
    expect(await page.locator('.is-past, .is-now, .is-next, [data-today]').count()).toBe(0);
    await page.close();
  });
});

describe('ways into the schedule', () => {
  const schedule = (page: Page) => page.getByRole('link', { name: 'Schedule', exact: true });

  test('lead to today and mark it, on every page', async () => {
    for (const address of ['', 'speakers.html', 'schedule/2027-10-29.html']) {
      const { page } = await open(`${address}?now=2027-10-30T11:00`);
      await expect.poll(() => schedule(page).getAttribute('href')).toBe('/schedule/2027-10-30.html');
      const days = page.locator('main [data-today]');
      if (address !== 'speakers.html') expect(await days.first().innerText()).toContain('Today');
      await page.close();
    }
  });

  test.each(['2027-10-27T10:00', '2027-11-02T10:00'])('lead to the first day at %s', async (time) => {
    const { page } = await open(`?now=${time}`);
    expect(await schedule(page).getAttribute('href')).toBe('/schedule/2027-10-29.html');
    await page.close();
  });

  test('go on to the next day at a page that stays open', async () => {
    const { page } = await open('', { clock: '2027-10-29T22:30:00Z' });
    await expect.poll(() => schedule(page).getAttribute('href')).toBe('/schedule/2027-10-29.html');
    await page.clock.runFor('08:00:00');
    await expect.poll(() => schedule(page).getAttribute('href')).toBe('/schedule/2027-10-30.html');
    expect(await page.locator('main [data-today]').innerText()).toContain('October 30');
    await page.close();
  });
});

/** A programme in which as many rooms have something on at the time. */
function manyRooms(count: number): unknown {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return {
    format: 1,
    build: 'many',
    language: 'en',
    title: 'Many',
    timeZone: 'Europe/Lisbon',
    days: ['2027-10-29'],
    rooms: numbers.map((number) => ({ id: number, name: `Room ${number}` })),
    tracks: [],
    sessions: numbers.map((number) => ({
      id: `s${number}`,
      title: `Session ${number}`,
      day: '2027-10-29',
      start: '2027-10-29T11:00:00+01:00',
      minutes: 60,
      room: number,
    })),
    moved: {},
  };
}
