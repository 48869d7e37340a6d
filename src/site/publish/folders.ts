/** Folders that are made on the way, and go again if nothing came into them. */
import { rmdirSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../errors.ts';

/**
 * Make a folder and those above it, one by one: all at once (`recursive`) Node tries for ever under /proc of Linux.
 * @returns those that were not there, the outermost first
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder);
    return [folder];
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return [];
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    const made = await makeFolder(parent);
    await mkdir(folder);
    return [...made, folder];
  }
}

/** Remove those that are empty, at once, as a process that ends waits for nothing. */
export function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders.toReversed()) rmdirSync(folder);
  } catch {
    // What is in use stays, and so do those around it.
  }
}
