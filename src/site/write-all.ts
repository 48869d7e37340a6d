/** Files of the content folder, all or none: written beside first, then moved, and moved back if anything fails. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BASE_FOLDER } from '../catalog/importers/base.ts';
import { errorCode, UserError } from './errors.ts';

const journalSchema = z.array(z.strictObject({ path: z.string(), existed: z.boolean() }));
type Journal = z.infer<typeof journalSchema>;

/** On the disk of the content folder, since only there a move is one step. */
const STAGE = `${BASE_FOLDER}/unfinished`;

/**
 * @throws UserError where a link takes its place, which somebody else may have put there: what is moved and removed in it
 *   would then be elsewhere
 */
function stageOf(root: string): string {
  for (const name of ['journal.json', 'new/0', 'old/0']) statInside(root, `${STAGE}/${name}`);
  return path.join(root, STAGE);
}

/**
 * @param files by path in the folder
 * @param isNew whether a file should not be there yet
 * @throws UserError when the folder cannot take them; it is then as it was
 */
export function writeAll(
  contentDir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  isNew: (path: string) => boolean,
): void {
  if (files.size === 0) return;
  const created = mkdirSync(contentDir, { recursive: true });
  const root = realpathSync(contentDir);
  const stage = stageOf(root);
  const journal: Journal = [];
  try {
    for (const name of files.keys()) {
      const stats = statInside(root, name);
      if (stats && isNew(name))
        throw new UserError(`${name} is there already, and cannot be read as content. Move it away.`);
      journal.push({ path: name, existed: stats !== undefined });
    }
    for (const part of ['new', 'old']) mkdirSync(path.join(stage, part), { recursive: true });
    [...files].forEach(([name, contents], index) => {
      const file = path.join(stage, 'new', String(index));
      writeFileSync(file, contents);
      if (journal[index]?.existed === true) chmodSync(file, lstatSync(path.join(root, name)).mode & 0o777);
    });
    writeFileSync(path.join(stage, 'journal.json'), JSON.stringify(journal));
    journal.forEach(({ path: name, existed }, index) => {
      const target = path.join(root, name);
      mkdirSync(path.dirname(target), { recursive: true });
      if (existed) renameSync(target, path.join(stage, 'old', String(index)));
      renameSync(path.join(stage, 'new', String(index)), target);
    });
  } catch (error) {
    undoUnfinished(root);
    removeEmpty(root, created);
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The content folder could not be written (${errorCode(error) || String(error)}). Nothing was changed.`,
    );
  }
  rmSync(stage, { recursive: true, force: true });
  removeEmpty(root, undefined);
}

/** Take back what a run that was cut off had moved already. @returns whether there was one */
export function undoUnfinished(contentDir: string): boolean {
  const stage = stageOf(contentDir);
  if (!existsSync(stage)) return false;
  const journalFile = path.join(stage, 'journal.json');
  const journal = existsSync(journalFile) ? (journalSchema.safeParse(readJson(journalFile)).data ?? []) : [];
  journal.forEach(({ path: name, existed }, index) => {
    const target = path.join(contentDir, name);
    statInside(contentDir, name);
    const [fresh, old] = ['new', 'old'].map((part) => path.join(stage, part, String(index)));
    if (existed) {
      if (old !== undefined && existsSync(old)) renameSync(old, target);
    } else if (fresh !== undefined && !existsSync(fresh)) {
      rmSync(target, { force: true });
    }
  });
  rmSync(stage, { recursive: true, force: true });
  return journal.length > 0;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Cut off while it was written: nothing had been moved.
    return [];
  }
}

/** Whatever a name says, only ordinary files and folders of the content folder itself are written to. */
function statInside(root: string, name: string): Stats | undefined {
  const parts = name.split('/');
  if (
    parts.some(
      (part) => part === '' || part === '.' || part === '..' || part.includes('\\') || part.includes('\0'),
    )
  ) {
    throw new UserError(`"${name}" is no path inside the content folder.`);
  }
  let place = root;
  let stats: Stats | undefined;
  for (const [index, part] of parts.entries()) {
    place = path.join(place, part);
    stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const isLast = index === parts.length - 1;
    if (isLast ? !stats.isFile() : !stats.isDirectory()) {
      throw new UserError(
        `${parts.slice(0, index + 1).join('/')} is ${stats.isSymbolicLink() ? 'a link' : 'in the way'}: only ordinary files are written. Nothing was changed.`,
      );
    }
  }
  return stats;
}

function removeEmpty(root: string, created: string | undefined): void {
  for (const folder of [path.join(root, BASE_FOLDER), ...(created === undefined ? [] : [root])]) {
    try {
      rmdirSync(folder);
    } catch {
      // It holds something, or was never made.
    }
  }
}
