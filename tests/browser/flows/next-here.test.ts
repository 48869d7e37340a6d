/** "What is next in this room?" On a session's page it is in sight at once: no tap, no scrolling. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasContent } from '../../sites.ts';
import { launch, siteUrl } from '../browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const cases = [
  ['sample', 'sessions/sync-an-island-that-serves-its-own-time.html', '12:05', 'Lamport at the Post Office'],
  [2022, 'sessions/messaging-1158.html', '', ''],
] as const;

test.for(cases)(
  'what is next in the room is in sight on a phone: %s',
  async ([site, address, time, title], { skip }) => {
    if (!hasContent(site)) skip();
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto((await siteUrl(site)) + address, { waitUntil: 'networkidle' });
    const next = page.locator('.neighbours p').last();
    expect(await next.innerText()).toContain(`Next here ${time}`);
    const link = next.getByRole('link');
    expect(await link.innerText()).toContain(title);
    const box = await link.boundingBox();
    // Above the navigation at the foot of the screen.
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(844 - 56);
    await page.close();
  },
);
