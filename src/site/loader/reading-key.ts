import { createHash } from 'node:crypto';
import type { ReadingSettings } from '../../catalog/content/conference.ts';
import { readProgram } from '../program.ts';
import type { Settings } from '../settings.ts';

/** The parts of the core that make a record of a file; what comes after them reads records, and never files. */
const READERS = ['text', 'schema', 'content', 'markdown', 'body'].map((folder) => `catalog/${folder}`);

/** What a record is kept by: the file's bytes, the settings it depends on, and the code that read it. */
export async function createReadingKey(
  places: Pick<Settings, 'packageDir' | 'projectDir'>,
  settings: ReadingSettings,
): Promise<(bytes: Uint8Array) => string> {
  const salt = hash(...(await readProgram(places, READERS)), JSON.stringify(settings));
  return (bytes) => hash(salt, bytes);
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
