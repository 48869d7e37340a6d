/** Pagefind names two of its files in a third one. Under names that are known beforehand, none waits for another. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexFiles } from '../../catalog/search/index-files.ts';

/** What of `pagefind-entry.json` is used here. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

/** The part of a file's name that the entry gives. */
const START = 'start';

/** Also removes what an index of one language does not need. @param folder of an index as Pagefind has written it */
export async function nameStartFiles(folder: string): Promise<void> {
  const file = (name: string): string => path.join(folder, name);
  const entry: PagefindEntry = JSON.parse(await readFile(file(indexFiles.entry), 'utf8'));
  const [[language, index] = []] = Object.entries(entry.languages);
  if (language === undefined || index === undefined) throw new Error('Search index: it has no language');
  await rename(file(`pagefind.${index.hash}.pf_meta`), file(indexFiles.meta));
  await rename(file(`wasm.${index.wasm ?? 'unknown'}.pagefind`), file(indexFiles.engine));
  const languages = { [language]: { ...index, hash: START, wasm: START } };
  await writeFile(file(indexFiles.entry), JSON.stringify({ ...entry, languages }));
  const unused = (await readdir(folder)).filter(
    (name) => name.startsWith('wasm.') && name !== indexFiles.engine,
  );
  await Promise.all(unused.map((name) => rm(file(name))));
}
