/** Whether a site may go into a folder: looked at before anything is built. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { errorCode, UserError } from '../errors.ts';
import { entriesOfUnmarkedSite, readMark } from './mark.ts';

/** What hosts and disks keep in a folder of their own; beside it the folder counts as empty. */
const KEPT_BY_OTHERS = new Set(['CNAME', 'lost+found']);

/**
 * Throw unless OUT_DIR is new, empty or a site of ours.
 * @throws UserError which says what to choose instead
 */
export async function refuseForeignFolder({
  outDir,
  contentDir,
  projectDir,
}: Pick<Settings, 'outDir' | 'contentDir' | 'projectDir'>): Promise<void> {
  const inside = (folder: string): boolean => `${folder}${path.sep}`.startsWith(outDir + path.sep);
  const names = await entriesOf(outDir);
  const others = names.filter((name) => !name.startsWith('.') && !KEPT_BY_OTHERS.has(name));
  const isOurs =
    others.length === 0 || (await readMark(outDir)) !== undefined || (await entriesOfUnmarkedSite(outDir));
  if (inside(contentDir) || inside(projectDir) || !isOurs)
    throw new UserError(`OUT_DIR is ${outDir}, which holds other files. Choose a new or empty folder.`);
}

async function entriesOf(outDir: string): Promise<string[]> {
  try {
    return await readdir(outDir);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return [];
    throw new UserError(`OUT_DIR is ${outDir}, which is no folder to write to (${code}). Choose another.`);
  }
}
