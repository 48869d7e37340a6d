import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadingSettings } from '../../catalog/content/conference.ts';

/** The parts of the core that make a record of a file; what comes after them reads records, and never files. */
const READERS = ['text', 'schema', 'content', 'markdown', 'body'];

/**
 * What a record is kept by: the file's bytes, the settings it depends on, and the code that read it.
 * @param projectDir where `src/` is
 */
export async function createReadingKey(
  projectDir: string,
  settings: ReadingSettings,
): Promise<(bytes: Uint8Array) => string> {
  const folders = READERS.map((folder) => path.join(projectDir, 'src/catalog', folder));
  const sources = (await Promise.all(folders.map(sourcesIn))).flat().toSorted();
  // The lock file stands for the packages that parse, render and sanitise.
  const files = [...sources, path.join(projectDir, 'package-lock.json')];
  const salt = hash(...(await Promise.all(files.map((file) => readFile(file)))), JSON.stringify(settings));
  return (bytes) => hash(salt, bytes);
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
