/** What is said of a site's files here: names that begin with a dot are passed over, since they get lost on some ways. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { EDITION_FILE } from '../../catalog/editions/edition-file.ts';

/** How many files a site has beside `edition.json`. */
export async function countVisible(siteDir: string): Promise<number> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(siteDir, path.join(parentPath, name)));
  return names.filter((name) => name !== EDITION_FILE && isVisible(name)).length;
}

/** @param name relative to the site */
export const isVisible = (name: string): boolean =>
  !name.split(path.sep).some((part) => part.startsWith('.'));
