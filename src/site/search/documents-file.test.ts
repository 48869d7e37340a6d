import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepSearchDocuments, takeSearchDocuments } from './documents-file.ts';

test('search documents are handed over once, so that no other build can take them for its own', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-search-'));
  const cacheDir = path.join(folder, 'cache');
  const documents = {
    en: [{ url: 'a.html', content: '“A” 湖', meta: {}, filters: { type: ['page'] } }],
    zh: [],
  };
  await keepSearchDocuments(cacheDir, documents);
  expect(await takeSearchDocuments(cacheDir)).toEqual(documents);
  expect(await readdir(cacheDir)).toEqual([]);
  await expect(takeSearchDocuments(cacheDir)).rejects.toThrow('search-documents.json');
  await rm(folder, { recursive: true });
});
