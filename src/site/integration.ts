/** What surrounds Astro's build: search index, and the swap of the finished site into place. */
import { readFileSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONFERENCE_FILE } from '../catalog/content/path.ts';
import { readSettingsFile } from '../catalog/read.ts';
import { languagesWithStrings } from '../strings/index.ts';
import { serveSearchIndex } from './search/dev-server.ts';
import { takeSearchDocuments } from './search/documents-file.ts';
import { writeSearchIndexes } from './search/indexes.ts';
import type { Settings } from './settings.ts';

const DEFAULT_ORIGIN = 'http://localhost:4321';

/** Every site has this file, so a folder with it may be replaced by the next build. */
const MARK = 'catalog.json';

export function lectern(settings: Settings): AstroIntegration {
  return {
    name: 'lectern',
    hooks: {
      'astro:config:done': async () => {
        performance.mark('lectern:start');
        await refuseForeignFolder(settings);
      },
      'astro:server:setup': ({ server }) => {
        serveSearchIndex(server, settings);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        // The marks are for `npm run bench`, which reads the time of each stage from them.
        performance.mark('lectern:pages');
        logger.info(await writeSearchIndexes(built, await takeSearchDocuments(settings.cacheDir)));
        performance.mark('lectern:search');
        await swap(built, settings.outDir);
        logger.info(`the site is in ${settings.outDir}`);
      },
    },
  };
}

/** Origin of canonical links and feeds: as set for this build, else as the conference says. */
export function siteOrigin({ siteUrl, contentDir }: Settings): string {
  if (siteUrl) return siteUrl;
  try {
    const bytes = readFileSync(path.join(contentDir, CONFERENCE_FILE));
    const { conference } = readSettingsFile([{ path: CONFERENCE_FILE, bytes }], languagesWithStrings);
    return conference.url === undefined ? DEFAULT_ORIGIN : new URL(conference.url).origin;
  } catch {
    // Without the file there are only defaults; a file that cannot be read is reported with the content.
    return DEFAULT_ORIGIN;
  }
}

/** A site is built beside its place, on the same disk, so that a failed build leaves the last one as it was. */
export function stagingDir({ outDir }: Settings): string {
  return path.join(path.dirname(outDir), `.${path.basename(outDir)}.next`);
}

async function swap(built: string, outDir: string): Promise<void> {
  const old = path.join(path.dirname(outDir), `.${path.basename(outDir)}.old`);
  await rm(old, { recursive: true, force: true });
  try {
    await rename(outDir, old);
  } catch (error) {
    if (hasCode(error, 'EBUSY', 'EXDEV')) return refill(built, outDir);
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  await rename(built, outDir);
  await rm(old, { recursive: true, force: true });
}

/** A mount point cannot be renamed, as containers have it: what is in it is replaced instead. */
async function refill(built: string, outDir: string): Promise<void> {
  for (const name of await readdir(outDir))
    await rm(path.join(outDir, name), { recursive: true, force: true });
  await cp(built, outDir, { recursive: true });
  await rm(built, { recursive: true, force: true });
}

/** Replacing a folder deletes what is in it, so it must be a site of ours, empty, or not there yet. */
async function refuseForeignFolder({ outDir, contentDir, projectDir }: Settings): Promise<void> {
  const inside = (folder: string): boolean => `${folder}${path.sep}`.startsWith(outDir + path.sep);
  const names = await readdir(outDir).catch((error: unknown): string[] => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  if (inside(contentDir) || inside(projectDir) || (names.length > 0 && !names.includes(MARK))) {
    throw new Error(`OUT_DIR is ${outDir}, which holds other files. Choose a new or empty folder.`);
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
