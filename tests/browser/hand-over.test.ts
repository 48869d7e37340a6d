/** What a visitor takes away: a citation of a session, the schedule in an app. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, siteUrl } from './browser.ts';
import { aVisitor } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const session = 'sessions/timetables-cron-at-half-past-one.html';

describe('a citation', () => {
  async function openCitation(address: string): Promise<Page> {
    const site = await siteUrl('sample');
    const context = await aVisitor(browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site + address);
    await page.locator('.menus summary').last().click();
    await page.locator('[data-cite]').click();
    await page.locator('.cite-dialog pre').waitFor();
    return page;
  }

  test('is copied for BibTeX, and says so', async () => {
    const page = await openCitation(session);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('dialog').getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('author = {Dunlavin, Saoirse}');
    expect(copied).toContain('title = {{Cron at Half Past One}}');
    expect(copied).toContain('address = {The Time Ball Warehouse, Cais do Relógio 7, Lisbon, Portugal}');
    expect(copied).toContain('month = oct');
    expect(copied).toContain(`url = {https://example.org/${session}}`);
  });

  test('has the same key in every language', async () => {
    const keys = ['', 'zh/'].map(async (prefix) => {
      const text = await (await openCitation(prefix + session)).locator('.cite-dialog pre').textContent();
      return /@misc\{(.*),/.exec(text ?? '')?.[1];
    });
    const [english, chinese] = await Promise.all(keys);
    expect(english).toBe('example-org-timetables-cron-at-half-past-one');
    expect(chinese).toBe(english);
  });

  test('is saved as a file for programs that keep references', async () => {
    const page = await openCitation(session);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download .ris' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('example-org-timetables-cron-at-half-past-one.ris');
    expect(await readFile(await file.path(), 'utf8')).toContain('AU  - Dunlavin, Saoirse\r\n');
  });

  test('is left by Escape, to where the visitor was', async () => {
    const page = await openCitation(session);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.cite-dialog').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Share');
  });

  test('says so when the programme cannot be loaded', async () => {
    const site = await siteUrl('sample');
    const context = await aVisitor(browser, site);
    const page = await context.newPage();
    await page.goto(site + session, { waitUntil: 'networkidle' });
    await page.route('**/programme.json', (route) => route.abort());
    await page.locator('.menus summary').last().click();
    await page.locator('[data-cite]').click();
    await page.getByRole('status').getByText('could not be loaded').waitFor();
  });

  test('is not offered where there is nobody to cite', async () => {
    const site = await siteUrl('sample');
    const page = await (await aVisitor(browser, site)).newPage();
    await page.goto(`${site}sessions/break-sunday-coffee.html`);
    await page.locator('.menus summary').last().click();
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await page.locator('[data-cite]').count()).toBe(0);
  });
});

describe('the schedule for an app', () => {
  const opened = 'https://ggt.gaa.st/#url=https://example.org/schedule.xml';

  test('is opened by a link, without scripts, too', async () => {
    const site = await siteUrl('sample');
    const page = await (await aVisitor(browser, site, { javaScriptEnabled: false })).newPage();
    await page.goto(site);
    await page.locator('summary', { hasText: 'Open in an app' }).click();
    await page.locator(`a[href="${opened}"]`).waitFor();
    await page.locator('.menu a[href="https://example.org/schedule.xml"]').waitFor();
  });

  test('is shown to a phone as a code, and its address is copied', async () => {
    const site = await siteUrl('sample');
    const context = await aVisitor(browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site);
    const menu = page.locator('summary', { hasText: 'Open in an app' });
    await menu.click();
    await page.getByRole('button', { name: 'Show a code for a phone' }).click();
    await page.getByRole('dialog').getByText(opened).waitFor();
    await page.getByRole('dialog').getByRole('img').waitFor();
    await page.keyboard.press('Escape');
    await menu.click();
    await page.getByRole('button', { name: 'Copy its address' }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://example.org/schedule.xml',
    );
  });
});
