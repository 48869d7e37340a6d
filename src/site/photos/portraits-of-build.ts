/** The portraits of the speakers of this build, made once. */
import { formatProblem, sortProblems } from '../../catalog/content/problems.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { photoProblem, photoRequests } from './requests.ts';
import { makePortraits, type Portrait } from './portraits.ts';
import { readSettings } from '../settings.ts';

const made = new WeakMap<Catalog, Promise<ReadonlyMap<string, Portrait>>>();

/** Every portrait of a conference, by the photo's path or address as content writes it. */
export function portraitsOf(catalog: Catalog): Promise<ReadonlyMap<string, Portrait>> {
  const known = made.get(catalog) ?? makeAll(catalog);
  made.set(catalog, known);
  return known;
}

export async function portraitFor(src: string, catalog: Catalog): Promise<Portrait | undefined> {
  return (await portraitsOf(catalog)).get(src);
}

export const portraitCacheDir = (): string => `${readSettings().cacheDir}/portraits`;

async function makeAll(catalog: Catalog): Promise<ReadonlyMap<string, Portrait>> {
  const { portraits, problems } = await makePortraits(photoRequests(catalog), {
    contentDir: readSettings().contentDir,
    cacheDir: portraitCacheDir(),
    remote: catalog.conference.remoteImages ?? 'ignore',
    onProgress: (done, total) => {
      if (done % 25 === 0 || done === total)
        process.stderr.write(`portraits: ${String(done)} of ${String(total)}\n`);
    },
  });
  const lines = sortProblems(problems.map(photoProblem)).map(formatProblem);
  if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n\n`);
  return portraits;
}
