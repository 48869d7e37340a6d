/** What the page of favourites says beside the list: news, free time, ways, a friend's list, files, reminders. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeIds } from '../../src/client/my-schedule/transfer-link.ts';
import { launch, siteUrl } from './browser.ts';
import { aVisitor, openMySchedule, titlesOn } from './visitor.ts';

const TALK = 'calendars-week-53';
const TITLE = 'Week 53';
/** On the same day, hours before. */
const EARLIER = 'calendars-a-leap-month-on-a-laptop';
const CANCELLED = 'clocks-a-second-hand-rubidium';

let browser: Browser;
let site: string;
beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

const visit = async (ids: readonly string[], hash = ''): Promise<Page> =>
  openMySchedule(await aVisitor(browser, site, { ids, acceptDownloads: true }), site, hash);

interface MadeSession {
  id: string;
  start?: string;
  room?: string;
}

/** The programme as it will be after a change. */
async function afterChange(page: Page, id: string, change: Partial<Record<string, unknown>>): Promise<void> {
  await page.route('**/programme.json', async (route) => {
    const response = await route.fetch();
    const programme: { sessions: MadeSession[] } = await response.json();
    for (const session of programme.sessions) if (session.id === id) Object.assign(session, change);
    await route.fulfill({ json: programme });
  });
  await page.reload();
  await page.locator('lectern-my-schedule[aria-busy="false"]').waitFor();
}

const alerts = (page: Page): Promise<string> => page.locator('[data-alerts]').innerText();

describe('since the last visit', () => {
  test.each([
    ['moved', { start: '2027-10-29T15:00:00+01:00' }, /Time: .*15:00.*before: .*14:50/],
    ['was renamed', { title: 'Other' }, /Title before: Week 53/],
    ['got a recording', { recorded: true }, /There is a recording now/],
    ['went to another room', { room: 'quartz' }, /Room: Quartz Room, before: Pendulum Room/],
  ])('a session that %s is told once', async (_, change, expected) => {
    const page = await visit([TALK]);
    expect(await alerts(page)).toBe('');
    await afterChange(page, TALK, change);
    expect(await alerts(page)).toMatch(expected);
    await page.reload();
    await page.locator('[data-list] .row').waitFor();
    expect(await alerts(page)).toBe('');
  });

  test('a session that is cancelled is told until it is let go', async () => {
    const page = await visit([TALK, EARLIER]);
    await afterChange(page, TALK, { status: 'cancelled' });
    expect(await alerts(page)).toMatch(/1 of your sessions is cancelled[^]*since your last visit/);
    await page.getByRole('button', { name: `Remove ${TITLE}` }).click();
    await expect.poll(() => alerts(page)).toBe('');
    expect(await titlesOn(page)).toEqual(['A Leap Month on a Laptop']);
  });

  test('other pages mark the link to it', async () => {
    const seen = { version: 1, language: 'en', seen: { [TALK]: { title: 'Other' } } };
    const page = await (await aVisitor(browser, site, { ids: [TALK], stored: { seen } })).newPage();
    await page.goto(`${site}venue.html`);
    await page.getByRole('link', { name: 'My schedule (1 has changed)' }).waitFor();
  });

  test('what a stranger has stored is no reason to fail', async () => {
    const stored = {
      seen: { version: 1, language: 'en', seen: { [TALK]: 7 } },
      'kept-clashes': {},
      reminder: {},
    };
    const page = await openMySchedule(await aVisitor(browser, site, { ids: [TALK], stored }), site);
    expect(await titlesOn(page)).toEqual([TITLE]);
    expect(await alerts(page)).toBe('');
  });
});

describe('free time', () => {
  test('lists what fits into it, which a star adds from there', async () => {
    const page = await visit([EARLIER, TALK]);
    const gap = page.locator('.free-time');
    await gap.locator('summary').click();
    await expect.poll(() => gap.locator('.row').count()).toBeGreaterThan(0);
    const title = await gap.locator('.row > a').first().innerText();
    await gap.locator('.star').first().click();
    await expect.poll(() => titlesOn(page)).toContain(title);
    expect(await page.locator('.row-overlap').count()).toBe(0);
  });

  test('is not between the evening and the next morning', async () => {
    const page = await visit([TALK, 'sync-who-signs-the-time']);
    await expect.poll(() => titlesOn(page)).toHaveLength(2);
    expect(await page.locator('.free-time').count()).toBe(0);
  });
});

test('a way that takes longer than there is time is said', async () => {
  const context = await aVisitor(browser, site, { ids: [EARLIER, TALK] });
  await context.route('**/programme.json', async (route) => {
    const response = await route.fetch();
    const programme: { rooms: { id: string; building?: string }[]; sessions: MadeSession[] } =
      await response.json();
    for (const room of programme.rooms) room.building = room.id === 'pendulum' ? 'Old Mill' : 'Annex';
    for (const session of programme.sessions)
      if (session.id === TALK) Object.assign(session, { start: '2027-10-29T12:00:00+01:00', room: 'quartz' });
    await route.fulfill({ json: { ...programme, walking: 8 } });
  });
  const page = await openMySchedule(context, site);
  expect(await alerts(page)).toContain('8 minutes’ walk, 5 minutes’ time');
});

describe('a shared list beside one’s own', () => {
  const open = async (): Promise<Page> => {
    const page = await visit([TALK], `#s=${await encodeIds([TALK, EARLIER])}`);
    await page.getByRole('button', { name: 'Show beside mine' }).click();
    return page;
  };

  test('says of each session whose it is, and is not kept', async () => {
    const page = await open();
    await expect.poll(() => titlesOn(page)).toHaveLength(2);
    expect(await page.locator(`[data-list] [data-session="${EARLIER}"]`).innerText()).toContain('Theirs');
    expect(await page.locator(`[data-list] [data-session="${TALK}"]`).innerText()).toContain(
      'Yours and theirs',
    );
    expect(page.url()).toBe(`${site}my-schedule.html`);
    expect(await page.evaluate(() => localStorage.getItem('lectern:/:favourites'))).toBe(`["${TALK}"]`);
    await page.reload();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage })))).not.toContain(
      EARLIER,
    );
  });

  test('goes at a press', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Stop showing it' }).click();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
    expect(await page.locator('[data-beside]').isVisible()).toBe(false);
  });

  test('has no fault that axe finds, with a clash, free time and the code open', async () => {
    const page = await open();
    await page.locator('.is-theirs').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.getByRole('button', { name: 'Copy to another device' }).click();
    await page.locator('.qr').waitFor();
    const dialog = await new AxeBuilder({ page }).analyze();
    expect(
      [...violations, ...dialog.violations].map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    ).toEqual([]);
  });
});

describe('a file', () => {
  const choose = (page: Page, text: string): Promise<void> =>
    page
      .locator('[data-empty] [data-open]')
      .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  test('that was saved brings the same sessions once the visitor agrees', async () => {
    const page = await visit([TALK, EARLIER]);
    await page.getByRole('button', { name: 'Copy to another device' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('my-schedule.json');
    const other = await visit([]);
    await choose(other, await readFile(await file.path(), 'utf8'));
    await other.getByRole('region', { name: 'This list holds 2 sessions' }).waitFor();
    await other.getByRole('button', { name: 'Add to mine' }).click();
    await expect.poll(() => titlesOn(other)).toEqual(['A Leap Month on a Laptop', TITLE]);
  });

  test.each([
    ['no list', '{"sessions":["a"]}', 'This file holds no list'],
    ['far too much', ' '.repeat(2_000_001), 'This file is too large'],
  ])('that holds %s is refused with a sentence', async (_, text, expected) => {
    const page = await visit([]);
    await choose(page, text);
    await page.getByRole('region', { name: expected }).waitFor();
    expect(await page.getByRole('button', { name: 'Add to mine' }).isVisible()).toBe(false);
  });
});

describe('a reminder', () => {
  test('is given once on any page, as long before as was chosen', async () => {
    const context = await aVisitor(browser, site, { ids: [TALK], stored: { reminder: 10 } });
    const page = await context.newPage();
    await page.clock.install({ time: '2027-10-29T13:30:00Z' });
    await page.goto(`${site}venue.html`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.toast p').count()).toBe(0);
    await page.clock.runFor(10 * 60_000 + 1000);
    await expect.poll(() => page.locator('.toast').innerText()).toContain('14:50 Week 53 · Pendulum Room');
    const other = await context.newPage();
    await other.clock.install({ time: '2027-10-29T13:41:00Z' });
    await other.goto(`${site}venue.html`);
    await other.waitForLoadState('networkidle');
    expect(await other.locator('.toast p').count()).toBe(0);
  });

  test('is asked for by a press, and stands in the calendar file', async () => {
    const page = await visit([TALK, CANCELLED]);
    await page.getByLabel('Remind me').selectOption('15');
    await page.getByText('You are reminded while').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download calendar' }).click(),
    ]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
    const alarms = calendar
      .getAllSubcomponents('vevent')
      .map((event) =>
        event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      );
    expect(alarms).toEqual([['-PT15M'], []]);
  });
});
