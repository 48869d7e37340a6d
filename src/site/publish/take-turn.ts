/** What a build writes is its own until it ends: the folder it works in, and OUT_DIR. */
import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, UserError } from '../errors.ts';
import { STAGING, type Settings } from '../settings.ts';
import { makeFolder, removeEmpty } from './folders.ts';
import { takeLock } from './lock.ts';
import { LOCK } from './mark.ts';

type Work = Pick<Settings, 'contentDir' | 'cacheDir' | 'stagingDir'>;

/**
 * Keep other builds out of both places until this process ends, however it does; what a build that was cut off has left is
 * removed, and so is what this one leaves unfinished.
 * @throws UserError where another build is there, and where nothing can be written
 */
export async function takeTurn(settings: Work & Pick<Settings, 'outDir'>): Promise<void> {
  await takeWork(settings);
  await takeOutDir(settings);
}

/** The folder that a build works in, by itself. */
export async function takeWork({ contentDir, cacheDir, stagingDir }: Work): Promise<void> {
  await lockFolder(cacheDir, 'building', contentDir).catch((error: unknown) => {
    throw explained(
      error,
      `Lectern keeps its work in ${cacheDir}`,
      'Make it one, or build where you may write.',
    );
  });
  atExit(() => rmSync(stagingDir, { recursive: true, force: true }));
  await removeUnfinished(cacheDir);
}

/** OUT_DIR by itself, for who has others build first. */
export async function takeOutDir({ outDir }: Pick<Settings, 'outDir'>): Promise<void> {
  await lockFolder(outDir, LOCK, outDir).catch((error: unknown) => {
    throw explained(error, `OUT_DIR is ${outDir}`, 'Choose another.');
  });
}

/** What was taken last is given back first. */
const atExit = (step: () => void): unknown => process.prependListener('exit', step);

async function lockFolder(folder: string, name: string, place: string): Promise<void> {
  const made = await makeFolder(folder);
  atExit(() => removeEmpty(made));
  atExit(takeLock(path.join(folder, name), place));
}

function explained(error: unknown, what: string, instead: string): unknown {
  const code = errorCode(error);
  return code === '' ? error : new UserError(`${what}, which is no folder to write to (${code}). ${instead}`);
}

/** No other build is here, so these are nobody's. */
async function removeUnfinished(cacheDir: string): Promise<void> {
  const unfinished = (await readdir(cacheDir)).filter((name) => name.startsWith(STAGING));
  for (const name of unfinished) await rm(path.join(cacheDir, name), { recursive: true, force: true });
}
