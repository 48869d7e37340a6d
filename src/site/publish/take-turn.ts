/** What a build writes is its own until it ends: the folder it works in, and OUT_DIR. */
import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, UserError } from '../errors.ts';
import { STAGING, type Settings } from '../settings.ts';
import { makeFolder, removeEmpty } from './folders.ts';
import { takeLock } from './lock.ts';
import { LOCK } from './mark.ts';

/**
 * Keep other builds out of both places until this process ends, however it does; what a build that was cut off has left is
 * removed, and so is what this one leaves unfinished.
 * @throws UserError where another build is there, and where nothing can be written
 */
export async function takeTurn({
  contentDir,
  cacheDir,
  outDir,
  stagingDir,
}: Pick<Settings, 'contentDir' | 'cacheDir' | 'outDir' | 'stagingDir'>): Promise<void> {
  const atExit: (() => void)[] = [];
  process.on('exit', () => {
    for (const step of atExit.toReversed()) step();
  });
  const lockFolder = async (folder: string, name: string, place: string): Promise<void> => {
    const made = await makeFolder(folder);
    atExit.push(() => removeEmpty(made));
    atExit.push(takeLock(path.join(folder, name), place));
  };

  await lockFolder(cacheDir, 'building', contentDir).catch((error: unknown) => {
    throw explained(
      error,
      `Lectern keeps its work in ${cacheDir}`,
      'Make it one, or build where you may write.',
    );
  });
  atExit.push(() => rmSync(stagingDir, { recursive: true, force: true }));
  await removeUnfinished(cacheDir);
  await lockFolder(outDir, LOCK, outDir).catch((error: unknown) => {
    throw explained(error, `OUT_DIR is ${outDir}`, 'Choose another.');
  });
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
