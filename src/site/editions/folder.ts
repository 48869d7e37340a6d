/** The folder `editions/` beside the content folder: an earlier edition's content in each folder of it, by which its path is called. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { baseOf } from '../../catalog/routes.ts';
import { errorCode, UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';

export const EDITIONS_FOLDER = 'editions';

export interface EditionSource {
  /** As messages call it: `editions/2022`. */
  readonly name: string;
  readonly contentDir: string;
  readonly basePath: string;
}

/**
 * @returns the earlier editions, by name; none where there is no such folder
 * @throws UserError for a name that cannot be a path
 */
export async function findEditions({
  contentDir,
  basePath,
}: Pick<Settings, 'contentDir' | 'basePath'>): Promise<EditionSource[]> {
  const folder = path.join(path.dirname(contentDir), EDITIONS_FOLDER);
  const names = await readdir(folder).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw new UserError(`${folder} cannot be read: ${errorCode(error)}.`);
  });
  const sources: EditionSource[] = [];
  for (const name of names.toSorted()) {
    const content = path.join(folder, name);
    const sessions = await stat(path.join(content, 'sessions')).catch(() => undefined);
    // Whatever else someone keeps there is no edition.
    if (!sessions?.isDirectory() || content === contentDir) continue;
    if (!/^\w[\w.~-]*$/.test(name))
      throw new UserError(
        `${content} cannot be a path of the site. Name the folder with Latin letters, digits and "-._~", such as 2026.`,
      );
    sources.push({
      name: `${EDITIONS_FOLDER}/${name}`,
      contentDir: content,
      basePath: baseOf(basePath) + name,
    });
  }
  return sources;
}
