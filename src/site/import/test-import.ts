/** For tests: imports of the fixtures into a folder that goes away. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type ImportRequest, runImport } from './import.ts';

export const fixture = (name: string): string => path.resolve('tests/fixtures/import', name);

/** A picture of one point, for every address. */
export const photo = (): Uint8Array => readFileSync(fixture('hugo/static/images/ana.png'));

/** A content folder of its own, empty and not even there. */
export function newFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const settings = { contentDir: path.join(root, 'content'), cacheDir: path.join(root, 'cache') };
  return {
    ...settings,
    run: (request: Pick<ImportRequest, 'format' | 'where'> & Partial<ImportRequest>): Promise<string[]> =>
      runImport(
        {
          source: request.format,
          dryRun: false,
          photos: true,
          settle: () => undefined,
          allowVanished: false,
          onProgress: () => undefined,
          fetchPhoto: () => Promise.resolve(photo()),
          ...request,
        },
        settings,
      ),
  };
}

/** Every file of a folder, by path, pictures as their size. */
export function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    paths.map((file) => [
      path.relative(folder, file),
      file.includes('images') ? `${String(readFileSync(file).length)} bytes` : readFileSync(file, 'utf8'),
    ]),
  );
}
