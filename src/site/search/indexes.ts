/**
 * Pagefind indexes of the built site, one for each language of pages. Any error fails the build: a site whose search
 * silently lacks pages is worse than none.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../../catalog/search/documents.ts';
import { indexFiles } from '../../catalog/search/index-files.ts';
import { vocabularyOf } from '../../catalog/search/vocabulary.ts';
import type { SearchDocuments } from './documents.ts';
import { nameStartFiles } from './start-files.ts';

/** Where the indexes are in the site. */
export const INDEX_FOLDER = 'pagefind';

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

/**
 * A site without anything to find gets indexes that find nothing.
 * @param siteDir the finished pages
 * @returns a line for the log
 */
export async function writeSearchIndexes(siteDir: string, documents: SearchDocuments): Promise<string> {
  try {
    for (const [language, ofLanguage] of Object.entries(documents)) {
      const folder = path.join(siteDir, INDEX_FOLDER, language);
      const withWords = ofLanguage.filter((document) => wordsOf(document) !== '');
      if (withWords.length === 0) await writeEmptyIndex(folder);
      else await writeIndex(folder, withWords, indexLanguage(language));
      await writeFile(path.join(folder, indexFiles.vocabulary), vocabularyOf(ofLanguage).join('\n'));
    }
    const counts = Object.values(documents).map(({ length }) => length);
    return `${counts.join(' + ')} documents in the search index`;
  } finally {
    await pagefind.close();
  }
}

async function writeIndex(
  folder: string,
  documents: readonly SearchDocument[],
  language: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw indexError(errors);
  for (let done = 0; done < documents.length; done += AT_ONCE) {
    const records = documents
      .slice(done, done + AT_ONCE)
      .map((document) => index.addCustomRecord(pagefindRecord(document, language)));
    failOn((await Promise.all(records)).flatMap((added) => added.errors));
  }
  const written = await index.writeFiles({ outputPath: folder });
  failOn(written.errors);
  await index.deleteIndex();
  await Promise.all(UNUSED.map((name) => rm(path.join(folder, name), { force: true })));
  await nameStartFiles(folder);
}

/** Pagefind takes an index without documents for a broken one, so this stands in for it. */
async function writeEmptyIndex(folder: string): Promise<void> {
  const module =
    'export const createInstance = () => ({ search: async () => ({ results: [], filters: {} }) });\n';
  const { entry, meta, engine } = indexFiles;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, indexFiles.module), module);
  // Search asks for these before it knows.
  await Promise.all([entry, meta, engine].map((name) => writeFile(path.join(folder, name), '')));
}

const pagefindRecord = (document: SearchDocument, language: string) => ({
  url: document.url,
  content: wordsOf(document),
  language,
  meta: { ...document.meta },
  filters: Object.fromEntries(Object.entries(document.filters).map(([name, values]) => [name, [...values]])),
});

/** Pagefind leaves out what has no word in its text, so that a session without an abstract is found by its title. */
const wordsOf = ({ content, meta }: SearchDocument): string =>
  [content, meta.title, meta.name].find((text) => text !== undefined && /[\p{L}\p{N}]/u.test(text)) ?? '';

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw indexError(errors);
}

const indexError = (errors: readonly string[]): Error => new Error(`Search index: ${errors.join('; ')}`);
