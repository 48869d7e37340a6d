/**
 * How search documents get from the pages to the index. The pages know the Catalog but run in a bundle of their own,
 * which shares no memory with what surrounds the build, so the documents wait in the cache folder. They never enter the
 * site, and every build writes them before it makes the first page: also one that takes its pages from the last build.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchDocument } from '../../catalog/search/documents.ts';

/** Those of each language of the site. */
export type SearchDocuments = Readonly<Record<string, readonly SearchDocument[]>>;

const documentsFile = (cacheDir: string): string => path.join(cacheDir, 'search-documents.json');

export async function keepSearchDocuments(cacheDir: string, documents: SearchDocuments): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(documentsFile(cacheDir), JSON.stringify(documents));
}

/**
 * Take them out of the cache, as those of another build must never pass for this one's.
 * @throws where this build has kept none
 */
export async function takeSearchDocuments(cacheDir: string): Promise<SearchDocuments> {
  const file = documentsFile(cacheDir);
  const documents: SearchDocuments = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return documents;
}
