/** The programme inside a page of another origin: as an element, and in a frame. */
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { sampleDir } from '../sites.ts';
import { launch } from './browser.ts';

let browser: Browser;
/** Addresses of two origins, with a slash at the end. */
let site = '';
let host = '';
/** What the page of the other origin holds. */
let body = '';

/** As strict as a page can be that shows something of the site: no inline styles, no inline scripts. */
const policy = (): string =>
  `default-src 'none'; script-src ${site} ${host}; connect-src ${site}; frame-src ${site}; style-src ${host}`;

/** As docs/embedding.md has it. */
const fit = `addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (frame && source === frame.contentWindow && data?.type === 'lectern:height') frame.height = data.height;
});`;

beforeAll(async () => {
  browser = await launch();
  const files = createSiteServer(sampleDir);
  const open = createServer((request, response) => {
    // As hosts are told to do by `_headers`.
    response.setHeader('Access-Control-Allow-Origin', '*');
    files.emit('request', request, response);
  });
  const around = createServer(({ url }, response) => {
    const isScript = url === '/fit.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? fit
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Town news</title>
          <meta http-equiv="Content-Security-Policy" content="${policy()}">
          <script src="/fit.js" defer></script><script src="${site}embed.js" defer></script>
          <main><h1>Town news</h1>${body}</main></html>`,
    );
  });
  for (const server of [open, around]) server.unref();
  [site, host] = await Promise.all([listen(open, 0), listen(around, 0)]);
});
afterAll(async () => {
  await browser.close();
});

interface Visit {
  readonly clock?: string;
  /** Takes the place of the programme. */
  readonly programme?: unknown;
  readonly colorScheme?: 'light' | 'dark';
}

interface Visited {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: string[];
  readonly requests: string[];
}

/** @param content of the page, in which `SITE/` stands for the site's address */
async function open(content: string, { clock, programme, colorScheme }: Visit = {}): Promise<Visited> {
  body = content.replaceAll('SITE/', site);
  const page = await browser.newPage({ timezoneId: 'Asia/Tokyo', colorScheme: colorScheme ?? null });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => requests.push(request.url()));
  if (clock !== undefined) await page.clock.install({ time: new Date(clock) });
  if (programme !== undefined)
    await page.route('**/programme.json', (route) =>
      route.fulfill({ json: programme, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
  await page.goto(host);
  return { page, complaints, requests };
}

const element = (attributes = ''): string =>
  `<lectern-schedule src="SITE/programme.json" ${attributes}><a href="SITE/">The programme</a></lectern-schedule>`;

const titles = (page: Page): Promise<string[]> => page.locator('.row > a').allTextContents();
/** What stands there without the script. */
const link = (page: Page) => page.getByRole('link', { name: 'The programme', exact: true });

describe('the element in a page of another origin', () => {
  test('shows the programme as high as it is, under the strictest policy', async () => {
    const { page, complaints } = await open(element('track="clocks"'));
    await page.locator('.row').first().waitFor();
    expect(complaints).toEqual([]);
    expect(await titles(page)).toContain('A Water Clock in a Bucket');
    expect(await link(page).isVisible()).toBe(false);
    expect(await page.locator('.row > a').first().getAttribute('href')).toBe(
      `${site}sessions/clocks-a-water-clock-in-a-bucket.html`,
    );
    const [box, list] = [
      await page.locator('lectern-schedule').boundingBox(),
      await page.locator('.programme').boundingBox(),
    ];
    expect(box?.height).toBe(list?.height);
    expect(await page.locator('.programme-foot').innerText()).toContain('(UTC+01:00)');
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe would find, in %s', async (theme) => {
    const { page } = await open(element(`theme="${theme}" day="2027-10-29" now="2027-10-29T11:20"`));
    await page.locator('.is-now').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('lectern-schedule')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.close();
  });

  test('asks for one programme, however many there are of it', async () => {
    const { page, requests } = await open(element('room="sundial"') + element('room="quartz"'));
    await expect.poll(() => page.locator('.programme').count()).toBe(2);
    expect(requests.filter((url) => url.endsWith('programme.json'))).toHaveLength(1);
    await page.close();
  });

  test('follows its attributes, and says where nothing fits', async () => {
    const { page } = await open(element('number="2"'));
    await expect.poll(() => titles(page)).toHaveLength(2);
    await page.locator('lectern-schedule').evaluate((schedule) => {
      schedule.setAttribute('track', 'no-such-track');
    });
    await expect
      .poll(() => page.locator('.empty').allTextContents())
      .toEqual(['No session of the programme matches what is asked for here.']);
    await page.locator('lectern-schedule').evaluate((schedule) => {
      schedule.setAttribute('lang', 'zh');
    });
    await expect
      .poll(() => page.locator('.empty').allTextContents())
      .toEqual(['日程中没有符合此处条件的场次。']);
    await page.close();
  });

  test('marks what is on and what comes next, and goes on with the time', async () => {
    const { page } = await open(element('upcoming room="sundial" day="2027-10-29"'), {
      clock: '2027-10-29T10:50:00Z',
    });
    const first = page.locator('.row').first();
    await expect.poll(() => first.innerText()).toContain('What tzdata Knows About Your Town On now');
    await page.clock.runFor('20:00');
    await expect.poll(() => first.innerText()).toContain('Store the Intention, Not the Instant On now');
    await page.close();
  });

  test.each([
    ['another format', { format: 2, sessions: [] }],
    ['a sign-in page', 'Welcome to the hotel'],
  ])('leaves the link where %s is answered, and says why to who made the page', async (_, programme) => {
    const { page, complaints } = await open(element(), { programme });
    await page.getByText('The programme could not be loaded here.').waitFor();
    expect(await link(page).isVisible()).toBe(true);
    expect(complaints).toEqual([
      `lectern-schedule: ${site}programme.json is not a programme that this script can read.`,
    ]);
    await page.close();
  });

  test('leaves the link without network', async () => {
    const { page } = await open(element().replace('programme.json', 'no-such-file.json'));
    await page.getByText('The programme could not be loaded here.').waitFor();
    expect(await link(page).isVisible()).toBe(true);
    await page.close();
  });

  test('loads nothing from an address that is none of the web', async () => {
    const { page } = await open(
      '<lectern-schedule src="javascript:alert(1)"><a href="SITE/">The programme</a></lectern-schedule>',
    );
    await page.getByText('The programme could not be loaded here.').waitFor();
    await page.close();
  });

  test('shows hostile texts as texts', async () => {
    const title = '<img src=x onerror="document.title = 1"> ]]> & ‮ \u0007';
    const { page, complaints } = await open(element(), {
      programme: {
        format: 1,
        build: 'b',
        language: 'en',
        title: '</section><script>document.title = 2</script>',
        timeZone: 'Europe/Lisbon',
        days: [],
        rooms: [{ id: 'r', name: '<b>Room</b>' }],
        tracks: [],
        sessions: [{ id: 'javascript:alert(1)//', title, people: ['"><svg onload=alert(1)>'], room: 'r' }],
        moved: {},
      },
    });
    await page.locator('.row').waitFor();
    expect(await titles(page)).toEqual([title]);
    expect(await page.locator('.row-people').innerText()).toBe('"><svg onload=alert(1)>');
    expect(await page.locator('.row > a').getAttribute('href')).toBe(
      `${site}sessions/javascript%3Aalert(1)%2F%2F.html`,
    );
    expect(await page.locator('.programme :is(img, svg, script, b)').count()).toBe(0);
    expect(await page.title()).toBe('Town news');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the page for frames, in a page of another origin', () => {
  const frame = (query: string): string =>
    `<iframe title="Programme" src="SITE/embed/schedule.html${query}"></iframe>`;
  const inside = (page: Page) => page.frameLocator('iframe');

  test('shows what its address asks for, and has the height that it tells', async () => {
    const { page, complaints } = await open(frame('?track=clocks&day=2027-10-29&theme=dark&title=0'));
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBeNull();
    await expect
      .poll(() => inside(page).locator('lectern-schedule .row > a').allTextContents())
      .toContain('A Water Clock in a Bucket');
    const rows = inside(page).locator('.programme .row');
    expect(await rows.count()).toBeLessThan(10);
    const height = Number(await page.locator('iframe').getAttribute('height'));
    expect(height).toBe(Math.ceil((await inside(page).locator('body').boundingBox())?.height ?? 0));
    expect(await inside(page).locator('html').getAttribute('data-theme')).toBe('dark');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('opens sessions beside the page around', async () => {
    const { page } = await open(frame('?number=1'));
    await inside(page).locator('.programme .row').waitFor();
    const opened = page.waitForEvent('popup');
    await inside(page).locator('.programme .row > a').click();
    expect((await opened).url()).toContain('/sessions/');
    expect(await (await opened).evaluate(() => window.opener)).toBeNull();
    await page.close();
  });

  test('is there in each language', async () => {
    const { page } = await open(frame('?language=zh&number=1'));
    await inside(page).locator('.programme:lang(zh)').waitFor();
    expect(await inside(page).locator('.programme .row').count()).toBe(1);
    await page.close();
  });

  test('lists all sessions without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}embed/schedule.html?track=clocks`);
    expect(await page.getByRole('link', { name: 'A Leap Month on a Laptop' }).isVisible()).toBe(true);
    await context.close();
  });

  test('shows its list of all sessions where the programme does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/programme.json', (route) => route.abort());
    await page.goto(`${site}embed/schedule.html?track=clocks`);
    await page.getByText('The programme could not be loaded here.').waitFor();
    expect(await page.getByRole('link', { name: 'A Leap Month on a Laptop' }).isVisible()).toBe(true);
    await page.close();
  });
});
