/**
 * Pagefind indexes of the built site, one for each language of pages. Any error fails the build: a site whose search
 * silently lacks pages is worse than none.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import type { SearchDocument } from '../../catalog/search/documents.ts';
import type { Settings } from '../settings.ts';

const FOLDER = 'pagefind';
const DOCUMENTS = 'search-documents.json';

/** Records that are on their way to Pagefind's process together. */
const AT_ONCE = 500;

/** Interfaces of Pagefind that this site has its own for. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Words are cut by catalog/search/words.ts, and for all languages the same. English is the language of the index where
 * Pagefind knows no word stems, as most terms in such texts are English.
 */
const STEMLESS = /^(zh|ja|ko|th)\b/;
const indexLanguage = (language: string): string =>
  STEMLESS.test(language) ? 'en' : (language.split('-')[0] ?? language);

/** @returns a line for the log */
export async function writeSearchIndexes(siteDir: string): Promise<string> {
  const languages = await languagesOf(siteDir);
  try {
    const counts: number[] = [];
    for (const [number, language] of languages.entries()) {
      counts.push(await writeIndex(siteDir, language, number === 0 ? '' : language));
    }
    return `${counts.join(' + ')} documents in the search index`;
  } finally {
    await pagefind.close();
  }
}

/** The site says what its languages are. */
async function languagesOf(siteDir: string): Promise<string[]> {
  const { conference } = JSON.parse(await readFile(path.join(siteDir, 'catalog.json'), 'utf8'));
  return conference.languages;
}

async function writeIndex(siteDir: string, language: string, prefix: string): Promise<number> {
  const file = path.join(siteDir, prefix, DOCUMENTS);
  const documents: SearchDocument[] = JSON.parse(await readFile(file, 'utf8'));
  if (documents.length === 0) throw new Error('Search index: the site has nothing to search.');
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
  for (let done = 0; done < documents.length; done += AT_ONCE) {
    const records = documents
      .slice(done, done + AT_ONCE)
      .map((document) => pagefindRecord(document, indexLanguage(language)));
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    failOn(added.flatMap((each) => each.errors));
  }
  const written = await index.writeFiles({ outputPath: path.join(siteDir, FOLDER, language) });
  failOn(written.errors);
  await index.deleteIndex();
  await Promise.all([
    rm(file),
    ...UNUSED.map((name) => rm(path.join(siteDir, FOLDER, language, name), { force: true })),
  ]);
  return documents.length;
}

const pagefindRecord = ({ url, content, meta, filters }: SearchDocument, language: string) => ({
  url,
  content,
  language,
  meta: { ...meta },
  filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
});

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}

/** While developing, search answers from the last build, as pages are made one by one and never all at once. */
export function serveSearchIndex(server: ViteDevServer, { outDir, basePath }: Settings): void {
  const folder = path.join(outDir, FOLDER);
  const files = sirv(folder, { dev: true });
  // Vite may have taken the base path off the address already.
  for (const base of new Set([basePath.replace(/\/$/, ''), ''])) {
    server.middlewares.use(`${base}/${FOLDER}`, (request, response, next) => {
      if (existsSync(folder)) files(request, response, next);
      else next();
    });
  }
}
