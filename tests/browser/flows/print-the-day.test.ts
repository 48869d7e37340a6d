/** A visitor prints the day: the schedule opens it, and one tap prints it. */
import { expect, test } from 'vitest';
import { launch, siteUrl } from '../browser.ts';
import { askedToPrint, countPages, openForPrinting } from '../paper.ts';

test('from any page, the day is printed in two taps: schedule, print', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await openForPrinting(page, `${await siteUrl('sample')}speakers.html`);
  await page.locator('.site-nav a').first().click();
  await page.locator('lectern-print-day button').click();
  await askedToPrint(page);
  expect(await page.locator('.poster .poster-cell').count()).toBeGreaterThan(10);
  expect(await countPages(page)).toBe(1);
  await browser.close();
});
