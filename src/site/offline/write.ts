/** The worker of a finished site, and the lists of files that it may keep. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { baseOf } from '../../catalog/routes.ts';
import { isHashed } from '../../worker/addresses.ts';
import { listPath } from '../../worker/plan.ts';
import type { Settings } from '../settings.ts';
import { bundleWorker } from './bundle.ts';
import { isKept, offlineFiles, type Roots, type SiteFile } from './files.ts';

type WorkerSettings = Pick<Settings, 'basePath' | 'packageDir'>;

/**
 * @param siteDir all other files, complete
 * @returns a line for the log
 */
export async function writeWorker(siteDir: string, settings: WorkerSettings): Promise<string> {
  const roots = await languageRoots(siteDir);
  const worker = path.join(siteDir, 'sw.js');
  if (Object.keys(roots).length === 0) {
    await writeFile(worker, await removingWorker(settings));
    return 'visitors keep no copy of this site';
  }
  const { plan, lists } = offlineFiles(keptFiles(siteDir, roots), baseOf(settings.basePath), roots);
  await writeFile(worker, await bundleWorker('sw', plan, settings.packageDir));
  await mkdir(path.join(siteDir, path.dirname(listPath(''))), { recursive: true });
  for (const [language, list] of Object.entries(lists))
    await writeFile(path.join(siteDir, listPath(language)), JSON.stringify(list));
  const sizes = Object.entries(plan.languages).map(
    ([language, { all }]) => `${language} ${String(all.files)} files, ${(all.bytes / 1e6).toFixed(1)} MB`,
  );
  return `visitors can keep ${sizes.join('; ')}`;
}

/** A worker that takes away what an earlier one has left. */
export const removingWorker = ({ basePath, packageDir }: WorkerSettings): Promise<string> =>
  bundleWorker(
    'remove',
    { base: baseOf(basePath), build: '', shell: [], folders: [], languages: {} },
    packageDir,
  );

/** The manifest of each language says which it is; a site that is not to be kept has none. */
async function languageRoots(siteDir: string): Promise<Roots> {
  const folders = (await readdir(siteDir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/`);
  const roots = await Promise.all(
    ['', ...folders].map(async (root): Promise<[string, string][]> => {
      const file = path.join(siteDir, root, 'manifest.webmanifest');
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) return [];
      const { lang }: { readonly lang: string } = JSON.parse(text);
      return [[lang, root]];
    }),
  );
  return Object.fromEntries(roots.flat());
}

/** Read one after the other, as each would wait longer for its turn in the thread pool than for the disk. */
function keptFiles(siteDir: string, roots: Roots): SiteFile[] {
  const entries = readdirSync(siteDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(siteDir, path.join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => isKept(name, roots))
    .map((name) => keptFile(siteDir, name));
}

function keptFile(siteDir: string, name: string): SiteFile {
  const file = path.join(siteDir, name);
  if (isHashed(name)) return { path: name, revision: null, bytes: statSync(file).size };
  const bytes = readFileSync(file);
  const revision = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  return { path: name, revision, bytes: bytes.length };
}
