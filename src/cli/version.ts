import { readFile } from 'node:fs/promises';

/** Lectern's own version. */
export const readVersion = async (): Promise<string> => (await readPackage()).version;

/** The version that npm's registry has of this Lectern; nothing while it is in none, where others could take its name. */
export async function publishedVersion(): Promise<string | undefined> {
  const { version, private: isPrivate = false } = await readPackage();
  return isPrivate ? undefined : version;
}

interface Package {
  readonly version: string;
  readonly private?: boolean;
}

async function readPackage(): Promise<Package> {
  // As far up from `src/cli/` as from `lib/cli/`.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version, private: isPrivate = false }: Package = JSON.parse(text);
  return { version, private: isPrivate };
}
