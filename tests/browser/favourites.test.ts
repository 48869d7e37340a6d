/** The visitor's favourites: stars, the page of them, and the ways they travel. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { encodeIds } from '../../src/client/my-schedule/transfer-link.ts';
import { launch, siteUrl } from './browser.ts';

const TALK = 'calendars-week-53';
const TITLE = 'Week 53';
const CANCELLED = 'clocks-a-second-hand-rubidium';
/** At the same time as each other. */
const PARALLEL = ['calendars-a-leap-month-on-a-laptop', 'clocks-a-water-clock-in-a-bucket'];
const UNSCHEDULED = 'memory-carbon-roughly';
/** Without a Chinese title. */
const FOREIGN = 'memory-the-time-zone-of-a-commit';

let browser: Browser;
let site: string;

beforeAll(async () => {
  browser = await launch();
  site = await siteUrl('sample');
});
afterAll(() => browser.close());

/** A visitor on a device of their own. @param ids starred before */
async function aVisitor(
  ids: readonly string[] = [],
  options: { url?: string; scripts?: boolean } = {},
): Promise<BrowserContext> {
  const { url = site, scripts = true } = options;
  const { origin, pathname } = new URL(url);
  const localStorage =
    ids.length > 0 ? [{ name: `lectern:${pathname}:favourites`, value: JSON.stringify(ids) }] : [];
  const context = await browser.newContext({
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
    javaScriptEnabled: scripts,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site + path);
  return page;
}

const mySchedule = async (ids: readonly string[], path = 'my-schedule.html'): Promise<Page> => {
  const page = await open(await aVisitor(ids), path);
  await page.locator('lectern-my-schedule[aria-busy="false"]').waitFor();
  return page;
};

const starOf = (page: Page, id: string): Locator => page.locator(`[data-session="${id}"] .star`).first();
const pressed = (star: Locator): Promise<string | null> => star.getAttribute('aria-pressed');
const titlesOn = (page: Page): Promise<string[]> => page.locator('[data-list] .row > a').allTextContents();
const undo = (page: Page): Locator => page.getByRole('status').getByRole('button', { name: 'Undo' });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Of a session in a list, without what scripts add to it and what only filters look at. */
const rowMarkup = (page: Page, id: string): Promise<string> =>
  page.locator(`li[data-session="${id}"]`).evaluate((row) => {
    const copy = row.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    // What filters go by.
    for (const name of copy.getAttributeNames())
      if (name.startsWith('data-') && name !== 'data-session') copy.removeAttribute(name);
    for (const added of copy.querySelectorAll('.star, .row-until, .row-overlap')) added.remove();
    return copy.outerHTML.replace(/\s+(?=<)|(?<=>)\s+/g, '');
  });

async function openTransfer(page: Page): Promise<string> {
  await button(page, 'Copy to another device').click();
  await page.locator('.qr').waitFor();
  return (await page.locator('[data-link]').getAttribute('href')) ?? '';
}

async function transferLink(page: Page): Promise<string> {
  const link = await openTransfer(page);
  await page.keyboard.press('Escape');
  return link;
}

describe('a star', () => {
  test('set on a card is set on the page, in the grid, in another tab and after a reload', async () => {
    const visitor = await aVisitor();
    const list = await open(visitor, 'sessions.html');
    const otherTab = await open(visitor, `sessions/${TALK}.html`);
    await list.getByRole('button', { name: `Add to my schedule: ${TITLE}` }).click();

    await otherTab.locator('.star[aria-pressed="true"]').waitFor();
    await expect.poll(() => pressed(starOf(otherTab, TALK))).toBe('true');
    const day = await open(visitor, 'schedule/2027-10-29.html');
    await starOf(day, TALK).waitFor();
    await expect.poll(() => pressed(starOf(day, TALK))).toBe('true');
    await list.reload();
    await starOf(list, TALK).waitFor();
    await expect.poll(() => pressed(starOf(list, TALK))).toBe('true');
    await expect.poll(() => list.locator('.star-count').textContent()).toBe('1');
  });

  test('stands on every session, by name, and opens no page', async () => {
    const page = await open(await aVisitor(), 'sessions.html');
    const rows = await page.locator('[data-session]').count();
    await expect.poll(() => page.getByRole('button', { name: /^Add to my schedule: ./ }).count()).toBe(rows);
    await starOf(page, TALK).click();
    expect(page.url()).toBe(`${site}sessions.html`);
  });

  test('moves nothing on the page when it comes', async () => {
    const context = await aVisitor([TALK]);
    for (const path of [
      'sessions.html',
      `sessions/${TALK}.html`,
      'schedule/2027-10-29.html',
      'my-schedule.html',
    ]) {
      const page = await open(context, path);
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().length);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(0);
            }, 100);
          }),
      );
      expect(`${path} ${String(shifts)}`).toBe(`${path} 0`);
    }
  });

  test('that is taken away comes back by keyboard, and the offer waits while it has the focus', async () => {
    const context = await aVisitor([TALK]);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${site}sessions/${TALK}.html`);
    const star = starOf(page, TALK);
    await star.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => pressed(star)).toBe('false');
    await expect.poll(() => page.locator('.toast p').textContent()).toContain(TITLE);
    await page.keyboard.press('Tab');
    await page.clock.runFor(60_000);
    await expect.poll(() => undo(page).evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => pressed(star)).toBe('true');
    await expect.poll(() => star.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('is offered back for ten seconds to those who are elsewhere', async () => {
    const context = await aVisitor([TALK]);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${site}sessions/${TALK}.html`);
    await starOf(page, TALK).click();
    await undo(page).waitFor();
    await page.clock.runFor(9_000);
    await expect.poll(() => undo(page).count()).toBe(1);
    await page.clock.runFor(2_000);
    await expect.poll(() => undo(page).count()).toBe(0);
  });

  test('says so where the browser stores nothing, and lasts as long as the page', async () => {
    const context = await aVisitor();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await open(context, 'sessions.html');
    await starOf(page, TALK).click();
    await expect.poll(() => pressed(starOf(page, TALK))).toBe('true');
    await expect
      .poll(() => page.locator('.toast').textContent())
      .toContain('does not let the site store anything');
  });

  test('belongs to one edition of a conference, not to the host', async () => {
    const url = await siteUrl('sample-base');
    const page = await (await aVisitor([], { url })).newPage();
    await page.goto(`${url}sessions.html`);
    await starOf(page, TALK).click();
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage)))
      .toEqual(['lectern:/spare/2027/:favourites']);
    await page.goto(`${url}my-schedule.html`);
    await page.locator('[data-list] .row').waitFor();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
  });
});

describe('the page of favourites', () => {
  test('says what to do while it is empty', async () => {
    const page = await mySchedule([]);
    await expect.poll(() => page.locator('[data-empty]').innerText()).toContain('Press the star');
    await expect.poll(() => page.locator('[data-filled]').isVisible()).toBe(false);
  });

  test('lists sessions by day and time, with the cancelled one and the one without a time', async () => {
    const page = await mySchedule([UNSCHEDULED, CANCELLED, TALK]);
    await expect.poll(() => titlesOn(page)).toEqual([TITLE, 'A Second-Hand Rubidium', 'Carbon, Roughly']);
    await expect
      .poll(() => page.locator('[data-list] .day > h2').allInnerTexts())
      .toEqual(['Friday, October 29, 2027', 'Not scheduled yet']);
    await expect.poll(() => page.locator(`[data-session="${CANCELLED}"]`).innerText()).toContain('Cancelled');
    await expect.poll(() => page.locator(`[data-session="${TALK}"]`).innerText()).toContain('until 15:20');
  });

  test.each(['', 'zh/'])('prints a session as the server does, in "/%s"', async (folder) => {
    const page = await mySchedule([TALK, CANCELLED, UNSCHEDULED, FOREIGN], `${folder}my-schedule.html`);
    const printed = await open(page.context(), `${folder}sessions.html`);
    for (const id of [TALK, CANCELLED, UNSCHEDULED, FOREIGN])
      await expect.poll(() => rowMarkup(page, id)).toBe(await rowMarkup(printed, id));
  });

  test('marks sessions that overlap', async () => {
    const page = await mySchedule([...PARALLEL, TALK]);
    const marks = await page.locator('.row-overlap').allInnerTexts();
    expect(marks.toSorted()).toEqual([
      'Overlaps with A Leap Month on a Laptop',
      'Overlaps with A Water Clock in a Bucket',
    ]);
  });

  test('keeps and explains a session that is gone, until the visitor removes it', async () => {
    const page = await mySchedule([TALK, '旧的-演讲']);
    const gone = page.locator('[data-gone]');
    await expect.poll(() => gone.innerText()).toContain('No longer in the programme');
    await expect.poll(() => gone.locator('li').innerText()).toContain('旧的-演讲');
    await gone.getByRole('button', { name: 'Remove 旧的-演讲' }).click();
    await expect.poll(() => gone.isVisible()).toBe(false);
    await undo(page).click();
    await expect.poll(() => gone.isVisible()).toBe(true);
  });

  test('follows a session that got a new id', async () => {
    const page = await mySchedule(['timetables-cron', TALK]);
    await expect
      .poll(() => page.locator('[data-list] [data-session="timetables-cron-at-half-past-one"]').count())
      .toBe(1);
    await expect.poll(() => page.locator('[data-gone]').isVisible()).toBe(false);
  });

  test('clears everything, and takes that back', async () => {
    const page = await mySchedule([TALK, CANCELLED, 'gone']);
    await button(page, 'Clear all').click();
    await expect.poll(() => page.locator('[data-empty]').isVisible()).toBe(true);
    await undo(page).click();
    await expect.poll(() => titlesOn(page)).toHaveLength(2);
    await expect.poll(() => page.locator('.star-count').textContent()).toBe('3');
  });

  test('follows another tab, and hands the focus on when a row goes', async () => {
    const page = await mySchedule([TALK, CANCELLED]);
    const otherTab = await open(page.context(), 'sessions.html');
    await starOf(otherTab, PARALLEL[0] ?? '').click();
    await expect.poll(() => titlesOn(page)).toHaveLength(3);
    await starOf(page, TALK).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
      .toBe('Add to my schedule: A Second-Hand Rubidium');
  });

  test('says that the programme did not load, and tries again', async () => {
    const context = await aVisitor([TALK]);
    await context.route(
      '**/programme.json',
      (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in to the hotel' }),
      { times: 1 },
    );
    const page = await open(context, 'my-schedule.html');
    await page.getByText('could not be loaded').waitFor();
    await expect.poll(() => page.locator('[data-gone]').isVisible()).toBe(false);
    await button(page, 'Try again').first().click();
    await page.locator('[data-list] .row').waitFor();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
  });

  test('offers to load the page anew where its script did not load', async () => {
    const context = await aVisitor([TALK]);
    await context.route('**/my-page.*.js', (route) => route.abort(), { times: 1 });
    const page = await open(context, 'my-schedule.html');
    await page.getByText('could not be loaded').waitFor();
    await button(page, 'Try again').first().click();
    await page.locator('[data-list] .row').waitFor();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
  });

  test('speaks the language of its folder', async () => {
    const page = await mySchedule([...PARALLEL, 'gone'], 'zh/my-schedule.html');
    await expect.poll(() => page.locator('[data-count]').innerText()).toBe('2 场');
    await expect.poll(() => page.locator('.row-overlap').first().innerText()).toContain('时间冲突');
  });

  test('leads to all sessions without scripts', async () => {
    const page = await open(await aVisitor([], { scripts: false }), 'my-schedule.html');
    await expect
      .poll(() => page.locator('main').innerText())
      .toContain('Keeping favourites needs JavaScript');
    await expect.poll(() => page.locator('main button:visible').count()).toBe(0);
    const session = await open(page.context(), `sessions/${TALK}.html`);
    await expect.poll(() => session.locator('.star').isVisible()).toBe(false);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (colorScheme) => {
    const page = await mySchedule([...PARALLEL, CANCELLED, 'gone']);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(await transferLink(page));
    await starOf(page, CANCELLED).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});

describe('copying to another device', () => {
  test('brings the same sessions by link, once the visitor agrees, and does not ask twice', async () => {
    const link = await transferLink(await mySchedule([TALK, CANCELLED, '旧的-演讲']));
    const page = await (await aVisitor([UNSCHEDULED])).newPage();
    await page.goto(link);
    const panel = page.getByRole('region', { name: 'This list holds 3 sessions' });
    await panel.waitFor();
    await expect
      .poll(() => panel.getByRole('listitem').allInnerTexts())
      .toEqual([TITLE, 'A Second-Hand Rubidium']);
    await expect.poll(() => titlesOn(page)).toEqual(['Carbon, Roughly']);
    await button(page, 'Add to mine').click();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE, 'A Second-Hand Rubidium', 'Carbon, Roughly']);
    await expect.poll(() => page.locator('[data-gone] li').innerText()).toContain('旧的-演讲');
    expect(page.url()).toBe(`${site}my-schedule.html`);
    await page.reload();
    await page.locator('[data-list] .row').first().waitFor();
    await expect.poll(() => panel.isVisible()).toBe(false);
    await expect.poll(() => titlesOn(page)).toHaveLength(3);
  });

  test('replaces only when asked to, and takes that back', async () => {
    const link = await transferLink(await mySchedule([TALK]));
    const page = await (await aVisitor([UNSCHEDULED, 'gone'])).newPage();
    await page.goto(link);
    await button(page, 'Replace mine').click();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
    await undo(page).click();
    await expect.poll(() => titlesOn(page)).toEqual(['Carbon, Roughly']);
    await expect.poll(() => page.locator('[data-gone] li').count()).toBe(1);
  });

  test('changes nothing when the visitor declines', async () => {
    const page = await mySchedule([TALK]);
    const link = await transferLink(page);
    await starOf(page, TALK).click();
    await page.goto(link);
    await button(page, 'Cancel').click();
    await expect.poll(() => titlesOn(page)).toEqual([]);
    expect(page.url()).toBe(`${site}my-schedule.html`);
  });

  test('says so when the link is broken', async () => {
    const page = await open(await aVisitor([TALK]), 'my-schedule.html#s=AAAA');
    await page.getByRole('region', { name: 'This link is incomplete' }).waitFor();
    await expect.poll(() => button(page, 'Replace mine').isVisible()).toBe(false);
    await button(page, 'Cancel').click();
    await expect.poll(() => titlesOn(page)).toEqual([TITLE]);
  });

  test('answers soon to a link that was made up of thousands', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `made-up-${String(index)}`);
    const page = await open(await aVisitor(), `my-schedule.html#s=${await encodeIds(ids)}`);
    await button(page, 'Add to mine').click();
    await page.locator('[data-gone] li').last().waitFor();
    await expect.poll(() => page.locator('[data-gone] li').last().innerText()).toBe('19,900 more');
  });

  test('shows a code that a camera reads', async () => {
    const page = await mySchedule([TALK, CANCELLED, '旧的-演讲']);
    const link = await openTransfer(page);
    const { data, info } = await sharp(await page.locator('.qr').screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);
  });
});

describe('the calendar', () => {
  const uids = async (page: Page, act: () => Promise<void>): Promise<string[]> => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    expect(file.suggestedFilename()).toBe('my-schedule.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
    return calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')).replace(/@.*/, ''));
  };

  test('holds the chosen sessions, and says which have no time yet', async () => {
    const page = await mySchedule([TALK, CANCELLED, UNSCHEDULED]);
    await expect
      .poll(() => uids(page, () => button(page, 'Download calendar').click()))
      .toEqual([TALK, CANCELLED]);
    await expect
      .poll(() => page.locator('[data-calendar-status]').innerText())
      .toContain('1 has no time yet');
  });

  test('names what could not be fetched, and comes without it or after another try', async () => {
    const page = await mySchedule([TALK, CANCELLED]);
    await page.route(`**/${TALK}.ics`, (route) => route.abort(), { times: 1 });
    await button(page, 'Download calendar').click();
    await page.getByText(`could not be fetched: ${TITLE}`).waitFor();
    await expect
      .poll(() => uids(page, () => page.locator('[data-calendar-again]').click()))
      .toEqual([TALK, CANCELLED]);
    await page.route(`**/${TALK}.ics`, (route) => route.abort());
    await button(page, 'Download calendar').click();
    await expect
      .poll(() => uids(page, () => button(page, 'Download without them').click()))
      .toEqual([CANCELLED]);
  });
});
