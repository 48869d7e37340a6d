/**
 * How what an edition says of itself gets from the pages' bundle, which knows the conference, into its site when all other
 * files are there: it waits in the cache folder, as search documents do.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EDITION_FILE, editionFile } from '../../catalog/editions/edition-file.ts';
import type { EditionDescription } from '../../catalog/views/editions.ts';
import { countVisible } from './visible.ts';

const waiting = (cacheDir: string): string => path.join(cacheDir, EDITION_FILE);

export async function keepDescription(
  cacheDir: string,
  description: EditionDescription | undefined,
): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(waiting(cacheDir), JSON.stringify(description ?? null));
}

/**
 * Write `edition.json`.
 * @param siteDir all other files
 * @throws where the pages have said nothing of this edition
 */
export async function writeEdition(siteDir: string, cacheDir: string): Promise<void> {
  const file = waiting(cacheDir);
  const description: EditionDescription = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  await writeFile(
    path.join(siteDir, EDITION_FILE),
    editionFile({ ...description, files: await countVisible(siteDir) }),
  );
}
