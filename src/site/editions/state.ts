/** What a built edition was made of, in one text: where it is the same, so is the edition. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../errors.ts';
import { openRepository } from '../git.ts';
import { readProgram } from '../program.ts';
import type { Settings } from '../settings.ts';

/** @param settings of the edition's own build */
export async function editionState(settings: Settings): Promise<string> {
  const { contentDir, packageDir, projectDir, siteUrl, basePath, editionsPath } = settings;
  const { skipInvalid, shareImages } = settings;
  const hash = createHash('sha256');
  const facts = { siteUrl, basePath, editionsPath, skipInvalid, shareImages, node: process.version };
  hash.update(JSON.stringify({ ...facts, history: await lastCommit(contentDir) }));
  for (const lists of await readProgram(settings, [])) hash.update(lists);
  for (const folder of [contentDir, path.join(packageDir, 'src'), path.join(packageDir, 'public')])
    await addFolder(folder, hash);
  if (projectDir !== packageDir) await addFolder(path.join(projectDir, 'public'), hash);
  return hash.digest('hex');
}

/** Names and contents of all files, in one order. */
async function addFolder(folder: string, hash: Hash): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !path.relative(folder, file).split(path.sep).includes('.git'));
  for (const file of files.toSorted()) {
    // A link that leads to a folder, or nowhere.
    const bytes = await readFile(file).catch(errorCode);
    hash.update(`\0${path.relative(folder, file)}\0${String(bytes.length)}\0`).update(bytes);
  }
}

/** Calendars and the sitemap tell when something was committed, also where its contents are as they were. */
async function lastCommit(contentDir: string): Promise<string> {
  const repository = await openRepository(contentDir).catch(() => undefined);
  if (!repository) return '';
  const { prefix, git } = repository;
  const folder = prefix === '' ? [] : [`:(top,literal)${prefix}`];
  const ask = async (args: readonly string[]): Promise<string> => String(await git(args).catch(() => ''));
  const commit = await ask(['log', '-1', '--format=%H', '--', ...folder]);
  return commit + (await ask(['rev-parse', '--is-shallow-repository']));
}
