/** What scripts make of a day's grid: lanes that stay in sight, a choice of rooms, arrow keys, and the time it is. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasContent, type SiteName } from '../sites.ts';
import { launch, siteUrl } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const friday = 'schedule/2027-10-29.html';

async function open(
  address: string,
  { width = 1280, height = 900, site = 'sample' }: { width?: number; height?: number; site?: SiteName } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto((await siteUrl(site)) + address);
  await page.locator('.grid-head > table').waitFor({ state: 'attached' });
  return page;
}

const heads = (page: Page): Promise<string[]> =>
  page.locator('.grid-scroll thead a').filter({ visible: true }).allInnerTexts();
const query = (page: Page): string => new URL(page.url()).search;
const tool = (page: Page, name: string) =>
  page.locator('.day-bar').getByRole('button', { name, exact: true });
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not to be seen`);
  return found;
};

describe('rooms', () => {
  test('are chosen in a dialog, and the choice stands in the address', async () => {
    const page = await open(friday);
    expect(await heads(page)).toHaveLength(4);
    await tool(page, 'Rooms').click();
    const dialog = page.getByRole('dialog', { name: 'Rooms of this day' });
    await dialog.getByRole('button', { name: 'None' }).click();
    await dialog.getByRole('checkbox', { name: 'Quartz Room' }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => heads(page)).toEqual(['Quartz Room']);
    expect(query(page)).toBe('?rooms=quartz');
    await page.close();
  });

  test('that the address names are the ones that are there, and one press brings all back', async () => {
    const page = await open(`${friday}?rooms=sundial,quartz`);
    expect(await heads(page)).toEqual(['Sundial Hall', 'Quartz Room']);
    await page.locator('.grid-status button').click();
    await expect.poll(() => heads(page)).toHaveLength(4);
    expect(query(page)).toBe('');
    await page.close();
  });

  test('stay chosen on the other days', async () => {
    const page = await open(`${friday}?rooms=quartz`);
    await page.locator('.day-bar nav a').nth(1).click();
    await page.waitForURL(/10-30\.html\?rooms=quartz$/);
    await page.close();
  });

  test('that have nothing of the chosen tracks are not there', async () => {
    const page = await open(`${friday}?tracks=clocks`);
    const wanted = await page.locator('td[data-track="clocks"]').count();
    await expect.poll(() => page.locator('td[data-track] a').filter({ visible: true }).count()).toBe(wanted);
    expect((await heads(page)).length).toBeLessThan(4);
    await page.close();
  });
});

test('the marks beside titles have a legend', async () => {
  const page = await open(friday);
  const marks = await page.locator('.cell .marks > :not([title="Recording"])').allInnerTexts();
  const legend = await page.locator('.label-legend .label-mark').allInnerTexts();
  expect(new Set(legend)).toEqual(new Set(marks));
  await page.close();
});

test('only what is starred is left by a switch, and breaks are', async () => {
  const page = await open(friday);
  const star = page.locator('td:not(.wide) .star').first();
  await star.click();
  await tool(page, 'Mine').click();
  const left = page.locator('td.slot-cell:not(.kind-break) .cell > a').filter({ visible: true });
  await expect.poll(() => left.count()).toBe(1);
  expect(query(page)).toBe('?mine=1');
  expect(await page.locator('td.kind-break a').filter({ visible: true }).count()).toBeGreaterThan(0);
  await page.close();
});

describe('a grid of more lanes than the window has room for', () => {
  test.runIf(hasContent(2022))('says how many are beyond, and leads there', async () => {
    const page = await open('schedule/2022-07-29.html', { site: 2022 });
    const forward = page.locator('[data-lanes-after]');
    await expect.poll(() => forward.innerText()).toMatch(/^\d more rooms →$/);
    await forward.click();
    await expect.poll(() => page.locator('[data-lanes-before]').innerText()).toMatch(/^← \d more rooms$/);
    await page.close();
  });

  test.runIf(hasContent(2022))('keeps in sight what is for everybody, with its star', async () => {
    const page = await open('schedule/2022-07-29.html', { site: 2022 });
    await page.locator('.grid-scroll').evaluate((scroller) => {
      scroller.scrollLeft = scroller.scrollWidth;
    });
    await expect.poll(() => page.locator('.wide .star').first().isVisible()).toBe(true);
    const [link, star] = [await box(page, '.wide .cell > a'), await box(page, '.wide .star')];
    expect(link.x).toBeGreaterThan(0);
    expect(star.x + star.width).toBeLessThanOrEqual(1280);
    await page.close();
  });

  test.runIf(hasContent(2022))('keeps its headings at the top of the window, over their lanes', async () => {
    const page = await open('schedule/2022-07-29.html', { site: 2022 });
    await page.locator('.grid-scroll').evaluate((scroller) => {
      scroller.scrollLeft = 300;
      scrollTo(0, 1000);
    });
    const left = async (selector: string) => (await box(page, selector)).x;
    await expect
      .poll(async () => {
        const shift = (await left('.grid-head thead a')) - (await left('.grid-scroll thead a'));
        return Math.abs(shift);
      })
      .toBeLessThan(2);
    const { y } = await box(page, '.grid-head');
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(80);
    await page.close();
  });
});

describe('the keyboard', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

  test('has one stop in the grid, and arrows from there', async () => {
    const page = await open(friday);
    expect(await page.locator('.grid-scroll [tabindex="0"]').count()).toBe(1);
    const first = page.locator('.grid-scroll [tabindex="0"]');
    const start = await first.innerText();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(start);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(start);
    await page.keyboard.press('Control+End');
    const last = page.locator('.grid-scroll td .cell > a').last();
    expect(await focused(page)).toBe(await last.innerText());
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
    await page.close();
  });

  test('comes from a session with parts to them, and past those of others', async () => {
    const page = await open(friday);
    const links = page.locator('.cell:has(> .cell-parts) a');
    expect(await links.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(0);
    await links.first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(await links.nth(1).innerText());
    await page.close();
  });

  test('stars a session with a letter', async () => {
    const page = await open(friday);
    await page.locator('td .star').last().waitFor();
    await page.locator('.grid-scroll td .cell > a').last().focus();
    await page.keyboard.press('s');
    const star = page.locator('td .star').last();
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });
});

describe('while the day is on', () => {
  const rowOf = (page: Page, time: string) => page.locator(`tr[data-start^="2027-10-29T${time}"]`);

  test('a mark at the times is in the row that runs, and covers no title', async () => {
    const page = await open(`${friday}?now=2027-10-29T11:35`);
    const [mark, row] = [await box(page, '.now-mark'), await rowOf(page, '11:15').boundingBox()];
    const middle = (row?.y ?? NaN) + (row?.height ?? NaN) / 2;
    expect(Math.abs(mark.y + mark.height / 2 - middle)).toBeLessThan(3);
    const times = await box(page, '.grid-scroll tbody th');
    expect(mark.x + mark.width).toBeLessThanOrEqual(times.x + times.width + 1);
    await page.close();
  });

  test('a press leads to now, and the page does not scroll before', async () => {
    const page = await open(`${friday}?now=2027-10-29T16:20`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await tool(page, 'Now').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const mark = await box(page, '.now-mark');
    expect(mark.y).toBeGreaterThan(0);
    expect(mark.y).toBeLessThan(900);
    await page.close();
  });

  test('the list of a phone folds what is over to a line, and shows it on demand', async () => {
    const page = await open(`${friday}?now=2027-10-29T14:00`, { width: 390, height: 844 });
    const toggle = page.getByRole('button', { name: /earlier sessions$/ });
    await toggle.waitFor();
    expect(await rowOf(page, '11:15').isVisible()).toBe(false);
    await toggle.click();
    await expect.poll(() => rowOf(page, '11:15').isVisible()).toBe(true);
    await page.close();
  });

  test('another day has no mark, and nothing leads to now', async () => {
    const page = await open('schedule/2027-10-30.html?now=2027-10-29T11:35');
    expect(await page.locator('.now-mark').count()).toBe(0);
    expect(await tool(page, 'Now').count()).toBe(0);
    await page.close();
  });
});

describe('the bar of days', () => {
  test.each([friday, 'sessions.html'])('on %s stays in sight on a phone', async (address) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto((await siteUrl('sample')) + address);
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    const { y, height } = await box(page, '.day-bar');
    expect(y + height).toBeLessThanOrEqual(844);
    expect(y).toBeGreaterThan(844 / 2);
    await page.close();
  });

  test.each([390, 768, 1280])(
    'at %i shows its buttons beside each other, also while it runs',
    async (width) => {
      const page = await open(`${friday}?now=2027-10-29T11:35`, { width, height: 844 });
      await tool(page, 'Now').waitFor();
      const overlaps = await page.locator('.day-bar :is(a, button)').evaluateAll((all) => {
        const boxes = all.map((each) => each.getBoundingClientRect()).filter((each) => each.width > 0);
        return boxes.filter((each, index) => each.left < (boxes[index - 1]?.right ?? 0)).length;
      });
      expect(overlaps).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    },
  );

  test('does not move for the mark of today', async () => {
    const lefts = async (now: string) => {
      const page = await open(`${friday}?now=${now}`);
      const places = await page
        .locator('.day-bar :is(a, button)')
        .evaluateAll((all) => all.slice(0, 5).map((each) => each.getBoundingClientRect().left));
      await page.close();
      return places;
    };
    expect(await lefts('2027-10-29T11:35')).toEqual(await lefts('2027-01-01T11:35'));
  });

  test('leaves a low window to the timetable', async () => {
    const page = await browser.newPage({ viewport: { width: 844, height: 390 } });
    await page.goto((await siteUrl('sample')) + friday);
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    expect(await page.locator('.day-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
    await page.close();
  });

  test('leads to the days of the list of all sessions', async () => {
    const page = await browser.newPage();
    await page.goto((await siteUrl('sample')) + 'sessions.html');
    await page.locator('.day-bar a').nth(1).click();
    await expect.poll(async () => (await box(page, '#day-2027-10-30')).y).toBeLessThan(200);
    await page.close();
  });
});

test('no stop of the keyboard is out of sight in the list of a phone', async () => {
  const page = await open(friday, { width: 390 });
  const hidden = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('main a, main button')].filter(
        (stop) =>
          stop.tabIndex >= 0 &&
          stop.checkVisibility({ visibilityProperty: true }) &&
          !stop.matches('.grid-skip') &&
          stop.getBoundingClientRect().width < 4,
      ).length,
  );
  expect(hidden).toBe(0);
  await page.close();
});

test.each(['none', 'active'] as const)(
  'axe finds nothing in a choice of rooms, nor in its dialog, with forced colours: %s',
  async (forcedColors) => {
    // A window of its own, as axe asks for one.
    const context = await browser.newContext({ forcedColors, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto((await siteUrl('sample')) + `${friday}?rooms=sundial,quartz`);
    await page.locator('.grid-head > table').waitFor();
    const faults = async () =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id);
    expect(await faults()).toEqual([]);
    await tool(page, 'Rooms').click();
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  },
);
