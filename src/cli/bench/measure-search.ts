/** How fast search answers on a site, and how much its first answer loads, as a visitor meets it in Chromium. */
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';

export interface SearchMeasurement {
  /** From the last key of a query to its results on the screen, once the index is loaded; the median of all queries. */
  readonly medianMs: number;
  /** Everything that opening search and asking the first query loads, as a host that compresses sends it. */
  readonly firstSearchBytes: number;
}

const LIST = '.search-dialog [data-answers]';

/** @param siteUrl address of the home page */
export async function measureSearch(
  siteUrl: string,
  queries: readonly string[],
  executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
): Promise<SearchMeasurement> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(siteUrl, { waitUntil: 'networkidle' });
    const [first = 'a', ...others] = queries;
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').waitFor();
    await typeAndWait(page, first);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(responses.map(sizeOf));
    const times: number[] = [];
    for (const query of [...others, first]) times.push(await timeQuery(page, query));
    return { medianMs: median(times), firstSearchBytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await browser.close();
  }
}

/** Pagefind's own files are compressed already; hosts compress scripts and styles on the way. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return /javascript|css|json|html/.test(response.headers()['content-type'] ?? '')
    ? gzipSync(body).length
    : body.length;
}

async function typeAndWait(page: Page, query: string): Promise<void> {
  await page.locator('.search-dialog input').fill(query);
  await page.locator(`${LIST}[data-answers="${cssString(query)}"]`).waitFor({ state: 'attached' });
}

const cssString = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** All but the last letter are typed before the clock starts. */
async function timeQuery(page: Page, query: string): Promise<number> {
  const letters = Array.from(query);
  const input = page.locator('.search-dialog input');
  await input.fill(letters.slice(0, -1).join(''));
  await page.waitForTimeout(400);
  const watched = page.evaluate(
    ([selector, wanted]) =>
      new Promise<number>((resolve) => {
        const list = document.querySelector<HTMLElement>(selector);
        let start = 0;
        document.addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
        const observer = new MutationObserver(() => {
          if (list?.dataset['answers'] !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            resolve(performance.now() - start);
          });
        });
        if (list) observer.observe(list, { attributes: true });
      }),
    [LIST, query] as const,
  );
  await input.press('End');
  await page.keyboard.insertText(letters.at(-1) ?? '');
  return watched;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
