/** The file by which a build knows an earlier site of ours, and tells what it made there from what others have put beside it. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const MARK = '.lectern-site';
/** There while a build runs that will put its site into the folder. */
export const LOCK = '.lectern-lock';
const FIRST_LINE = 'Lectern site, format 1';

/** Write the mark: which entries of the folder's top level belong to the site. */
export async function writeMark(folder: string, names: readonly string[]): Promise<void> {
  await writeFile(path.join(folder, MARK), `${[FIRST_LINE, ...names.toSorted()].join('\n')}\n`);
}

/** The entries that a site's mark lists; nothing where there is no mark, or one that we did not write. */
export async function readMark(folder: string): Promise<string[] | undefined> {
  const text = await readFile(path.join(folder, MARK), 'utf8').catch(() => '');
  const [first, ...names] = text.split('\n').filter((line) => line !== '');
  // A name leads nowhere else, whatever has happened to the file.
  return first === FIRST_LINE
    ? names.filter((name) => path.basename(name) === name && !/^\.\.?$/.test(name))
    : undefined;
}

/**
 * What a folder without a mark holds of a site that was made before there were marks: all that only a site has.
 * Other entries may be anybody's.
 * @returns nothing when the folder is no such site
 */
export async function entriesOfUnmarkedSite(folder: string): Promise<string[] | undefined> {
  const names = await readdir(folder);
  const index = await stat(path.join(folder, 'pagefind')).catch(() => undefined);
  const isSite = index?.isDirectory() && names.includes('sessions.html') && (await hasCatalog(folder));
  if (!isSite) return undefined;
  const ours: string[] = [];
  for (const name of names) {
    const isKnown = UNMARKED.has(name) || UNMARKED_FILE.test(name);
    if (isKnown || (await hasCatalog(path.join(folder, name)))) ours.push(name);
  }
  return ours;
}

const UNMARKED = new Set([
  ...['assets', 'pagefind', 'portraits', 'rooms', 'schedule', 'sessions', 'speakers', 'tracks'],
  ...['catalog.json', 'favicon.svg', 'robots.txt'],
]);
const UNMARKED_FILE = /\.(html|ics)$|^sitemap-\w+\.xml$|^logo\.\w+$/;

/** Also tells the folder of another language, which is like a site. */
async function hasCatalog(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'catalog.json'), 'utf8').catch(() => '');
  return ['"conference"', '"sessions"', '"speakers"'].every((key) => text.includes(key));
}
