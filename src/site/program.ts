/**
 * Lectern's own files, which lie in a clone or under node_modules, where Node runs JavaScript only: there `lib/` holds
 * what `npm pack` has made of the modules that Node itself runs. Astro compiles `src/` in either place.
 */
import { access, constants, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from './settings.ts';
import { errorCode, UserError } from './errors.ts';

/** What stands for the packages that Lectern uses: what it asks for, and what was installed, as far as someone keeps that. */
const LISTS_OF_PACKAGES = ['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];

/** @returns whether Lectern is a package of another project */
export const isInstalled = (packageDir: string): boolean =>
  packageDir.split(path.sep).includes('node_modules');

/**
 * Astro writes what it knows of the pages' types beside them, and has no other place for it.
 * @throws UserError where it cannot, as in a package that was installed for the whole machine
 */
export async function refuseReadOnlyProgram({ packageDir }: Pick<Settings, 'packageDir'>): Promise<void> {
  await access(packageDir, constants.W_OK).catch(() => {
    throw new UserError(
      `Lectern is in ${packageDir}, where you may not write, as a build does. Install it in the folder of the conference: npm install.`,
    );
  });
}

/** @returns the folder that all packages are in, which Lectern is one of; in a clone that folder is Lectern's own */
export function packagesRoot(packageDir: string): string {
  const parts = packageDir.split(path.sep);
  const at = parts.indexOf('node_modules');
  return at < 0 ? packageDir : parts.slice(0, at + 1).join(path.sep);
}

/**
 * A module for Node to run, as a thread does: what is bundled no longer knows where its source was.
 * @param module its place in `src/`, without the ending
 */
export const moduleFile = (packageDir: string, module: string): string =>
  isInstalled(packageDir)
    ? path.join(packageDir, 'lib', `${module}.js`)
    : path.join(packageDir, 'src', `${module}.ts`);

/**
 * The text of all code in some folders and of the lists of packages, in one order: where it is the same, so is what the code does.
 * @param folders of `src/`
 */
export async function readProgram(
  { packageDir, projectDir }: Pick<Settings, 'packageDir' | 'projectDir'>,
  folders: readonly string[],
): Promise<readonly Uint8Array[]> {
  const sources = await Promise.all(folders.map((folder) => sourcesIn(path.join(packageDir, 'src', folder))));
  const lists = [...new Set([packageDir, projectDir])].flatMap((folder) =>
    LISTS_OF_PACKAGES.map((name) => path.join(folder, name)),
  );
  return [
    ...(await Promise.all(
      sources
        .flat()
        .toSorted()
        .map((file) => readFile(file)),
    )),
    ...(await Promise.all(lists.map(readIfThere))),
  ];
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));
}

async function readIfThere(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Uint8Array();
    throw error;
  }
}
