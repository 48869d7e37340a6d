import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndexes } from './indexes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const aDocument = (content: string, title: string) => ({
  url: `${title}.html`,
  content,
  meta: { title },
  filters: {},
});

/** How many documents the index has of its one language. */
function pageCount(): unknown {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    readFileSync(path.join(folder, 'pagefind/en/pagefind-entry.json'), 'utf8'),
  );
  return Object.values(entry.languages).map(({ page_count: count }) => count);
}

test('a session without an abstract is found by its title', async () => {
  await writeSearchIndexes(folder, {
    en: [aDocument('', 'Lunch'), aDocument('—', 'Tea'), aDocument('Words', 'Talk')],
  });
  expect(pageCount()).toEqual([3]);
});

test('where nothing has a word, there is an index that finds nothing', async () => {
  await writeSearchIndexes(folder, { en: [aDocument('', '???')] });
  expect(readFileSync(path.join(folder, 'pagefind/en/pagefind.js'), 'utf8')).toContain('results: []');
});
