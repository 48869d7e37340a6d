/** A conference that has announced nothing but itself. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../src/site/publish/static-server.ts';
import { launch } from './browser/browser.ts';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-empty-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const placeholder = '---\ntitle: ""\ndate: ""\ntrack: ""\npresenters: ""\n---\n';

test.each([
  ['nothing but settings', {}],
  ['one placeholder', { 'later.md': placeholder }],
])(
  'content with %s becomes a site that says so, with a search that finds nothing',
  async (name, sessions) => {
    const content = path.join(folder, name);
    const outDir = path.join(folder, `${name}-site`);
    mkdirSync(path.join(content, 'sessions'), { recursive: true });
    writeFileSync(path.join(content, 'conference.yaml'), 'timezone: UTC\nlanguages: [en, zh]\n');
    for (const [file, text] of Object.entries(sessions))
      writeFileSync(path.join(content, 'sessions', file), text);
    const { ok, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: outDir });
    expect(output).toContain('0 + 0 documents in the search index');
    expect(ok).toBe(true);
    expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toContain('There are no sessions yet');

    const server = createSiteServer(outDir);
    server.unref();
    const url = await listen(server, 0);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      for (const [address, says] of [
        ['search.html', 'There is nothing to find yet'],
        ['search.html?q=clock', 'Nothing found for “clock”'],
        ['zh/search.html?q=clock', '没有找到“clock”'],
      ] as const) {
        await page.goto(url + address);
        await expect.poll(() => page.locator('[data-search-status]').textContent()).toBe(says);
      }
    } finally {
      await browser.close();
    }
  },
);
