import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChangedFile } from '../../catalog/fixes/plan.ts';
import { UserError } from '../errors.ts';
import { undoUnfinished, writeAll } from '../write-all.ts';

/**
 * Write files as they are planned, all or none.
 * @throws UserError when one of them is not any more what it was when the plan was made; nothing is then written
 */
export function applyFixes(contentDir: string, files: readonly ChangedFile[]): void {
  // What a run that was cut off has left would else count as the old files of this one.
  undoUnfinished(contentDir);
  for (const { path: name, before } of files) {
    if (!isAsBefore(path.join(contentDir, name), before))
      throw new UserError(`${name} has changed meanwhile, so nothing was written. Run it again.`);
  }
  writeAll(contentDir, new Map(files.map(({ path: name, after }) => [name, after])), () => false);
}

function isAsBefore(file: string, before: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(before);
  } catch {
    return false;
  }
}
