/** Several editions: one command builds them all to one site, and builds no edition again that has not changed. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../src/site/settings.ts';
import { createSiteServer, listen } from '../src/site/publish/static-server.ts';
import { launch } from './browser/browser.ts';
import { createConference, talk } from './conference.ts';

const settings = (title: string, languages = 'en'): string =>
  `title: ${title}\ntimezone: UTC\nlanguages: [${languages}]\n`;

test('a folder editions/ beside the content is built into one site with it, and what has not changed is taken from the last build', async () => {
  const { build, built, contentDir, outDir, write } = createConference({
    'conference.yaml': settings('Tides 2027', 'en, zh'),
    'sessions/a.md': talk('The pull of the moon', 'date: 2027-05-01T10:00:00\n'),
    '../editions/2026/conference.yaml': settings('Tides 2026'),
    '../editions/2026/sessions/b.md': talk('Low water', 'date: 2026-05-01T10:00:00\n'),
  });
  const earlier = path.join(path.dirname(contentDir), 'editions/2026');
  const { cacheDir } = readSettings({ CONTENT_DIR: earlier });
  onTestFinished(() => {
    rmSync(cacheDir, { recursive: true, force: true });
  });
  const env = { SITE_URL: 'https://example.org', BASE_PATH: '/tides' };

  const first = await build(env);
  expect(first).toMatchObject({ ok: true });
  const list = /<ul class="edition-list">.*?<\/ul>/;
  expect(list.exec(built('editions.html'))?.[0]).toMatch(/href="\/tides\/".*href="\/tides\/2026\/"/);
  expect(list.exec(built('zh/editions.html'))?.[0]).toMatch(
    /href="\/tides\/zh\/".*<li lang="en" data-index="\/tides\/2026\/pagefind\/en\/"><h2><a href="\/tides\/2026\/">Tides 2026/,
  );
  expect(built('2026/sessions/b.html')).toContain('Low water');
  expect(built('sitemap-index.xml')).toContain('https://example.org/tides/2026/sitemap-0.xml');
  expect(built('sitemap-0.xml')).toContain('https://example.org/tides/zh/editions.html');
  expect(brokenLinks(outDir, '/tides/')).toEqual([]);
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'no-raw-characters': 'off', 'long-title': 'off' },
  });
  const report = await validator.validateString(built('zh/editions.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
  expect(await searched(outDir, '/tides', 'water')).toEqual([
    ['Tides 2027', ''],
    ['Tides 2026', 'Low water1 result'],
  ]);

  write({
    '../editions/2026/sessions/b.md': 'no front matter',
    '../editions/2026/conference.yaml': 'timezone: Mars',
  });
  const second = await build(env);
  expect(second.output).toMatch(/^content: unchanged, taken from the last build$/m);
  expect(second.output).toContain(`editions/2026 was not built, so the site in ${outDir} is as it was.`);
  expect(second.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(second.ok).toBe(false);
  expect(built('2026/sessions/b.html')).toContain('Low water');
});

/** Addresses in any page, of any edition, that no file of the whole answers. */
function brokenLinks(folder: string, base: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const addresses = pages.flatMap((page) =>
    [...readFileSync(path.join(folder, page), 'utf8').matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)].map(
      ([, address = '']) => address,
    ),
  );
  return [...new Set(addresses)].filter((address) => {
    const file = decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    return !address.startsWith(base) || !existsSync(path.join(folder, file));
  });
}

/** What the page of all editions shows of each for a query. */
async function searched(folder: string, basePath: string, query: string): Promise<string[][]> {
  const server = createSiteServer(folder, basePath);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${await listen(server, 0, basePath)}editions.html?q=${query}`);
    await page.locator('main [role="status"]', { hasText: 'result' }).waitFor();
    const editions = await page.locator('.edition-list > li').all();
    return await Promise.all(
      editions.map((edition) =>
        Promise.all(
          ['h2', '.edition-found'].map(async (part) => (await edition.locator(part).textContent()) ?? ''),
        ),
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
