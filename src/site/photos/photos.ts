/** The portraits of one conference: made once for a build, from its settings and its Catalog. */
import { type Problem, sortProblems } from '../../catalog/content/problems.ts';
import type { Catalog, Photo } from '../../catalog/model/catalog.ts';
import type { Settings } from '../settings.ts';
import { makePortraits, type Portrait, portraitFiles } from './portraits.ts';
import { photoProblem, photoRequests } from './requests.ts';

export interface Photos {
  /** By the photo's path or address as content writes it; none where the photo cannot be shown. */
  readonly pictures: ReadonlyMap<string, Portrait>;
  /** What `/portraits/` holds: where each file is on disk, by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** What only shows when photos are opened. */
  readonly problems: readonly Problem[];
  /** The name of the largest file that was made of a photo; nothing for one that cannot be shown. */
  readonly largestFile: (photo: Pick<Photo, 'src'> | undefined) => string | undefined;
}

/** Progress is said on standard error, as downloads can take minutes. */
export async function createPhotos(
  { contentDir, cacheDir }: Pick<Settings, 'contentDir' | 'cacheDir'>,
  catalog: Catalog,
): Promise<Photos> {
  const folder = `${cacheDir}/portraits`;
  const made = await makePortraits(photoRequests(catalog), {
    contentDir,
    cacheDir: folder,
    remote: catalog.conference.remoteImages ?? 'ignore',
    onProgress: (done, total) => {
      if (done % 25 === 0 || done === total)
        process.stderr.write(`portraits: ${String(done)} of ${String(total)}\n`);
    },
  });
  const names = portraitFiles(made.portraits.values());
  return {
    pictures: made.portraits,
    problems: sortProblems(made.problems.map(photoProblem)),
    largestFile: (photo) => photo && made.portraits.get(photo.src)?.large.sources[0]?.srcset.at(-1)?.file,
    files: new Map(names.map((name) => [name, `${folder}/files/${name}`])),
  };
}
