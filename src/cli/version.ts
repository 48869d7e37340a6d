import { readFile } from 'node:fs/promises';

/** Lectern's own version. */
export async function readVersion(): Promise<string> {
  // As far up from `src/cli/` as from `lib/cli/`.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}
