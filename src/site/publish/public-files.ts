/** Files that organisers put into `public/` beside their content: published as they are. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';

/**
 * Add them to a built site, where Lectern is another's package. They may replace what Lectern brings in a folder of that
 * name (the icon), and nothing else.
 * @param siteDir all other files
 * @returns how many there were
 * @throws UserError for a file that the site has already, and for what is no file
 */
export async function addPublicFiles(
  siteDir: string,
  { projectDir, packageDir }: Pick<Settings, 'projectDir' | 'packageDir'>,
): Promise<number> {
  // In a clone it is the same folder, and Astro has copied it.
  if (projectDir === packageDir) return 0;
  const folder = path.join(projectDir, 'public');
  const replaceable = new Set(await filesIn(path.join(packageDir, 'public')));
  const names = await filesIn(folder);
  for (const name of names) {
    const target = path.join(siteDir, name);
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await copyFile(path.join(folder, name), target, replaceable.has(name) ? 0 : constants.COPYFILE_EXCL);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      throw new UserError(`public/${name} is a file that the site has already. Give yours another name.`);
    }
  }
  return names.length;
}

/** @returns paths in the folder, sorted; none where there is no folder */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const nameOf = (entry: { readonly parentPath: string; readonly name: string }): string =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  // A link may lead anywhere on the machine that builds.
  if (strange)
    throw new UserError(`public/${nameOf(strange)} is no file but a link. Put the file itself there.`);
  return entries
    .filter((entry) => entry.isFile())
    .map(nameOf)
    .toSorted();
}
