/** The portraits of the speakers of this build, made once. */
import { formatProblem, problem, sortProblems } from '../catalog/problems.ts';
import { type Catalog } from '../catalog/model/catalog.ts';
import { makePortraits, type Portrait, type PhotoProblem } from './portraits.ts';
import { readSettings } from './settings.ts';

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

async function makeAll({ conference, speakers, sessions }: Catalog): Promise<ReadonlyMap<string, Portrait>> {
  const photos = [...speakers.map(({ photo }) => photo), ...sessions.flatMap(({ appearances }) => appearances.map(({ photo }) => photo))];
  const requests = photos.flatMap((photo) => (photo ? [{ src: photo.src, ...photo.place }] : []));
  const { portraits, problems } = await makePortraits(requests, {
    contentDir: readSettings().contentDir,
    cacheDir: portraitCacheDir(),
    remote: conference.remoteImages ?? 'ignore',
    onProgress: (done, total) => {
      if (done % 25 === 0 || done === total) process.stderr.write(`portraits: ${String(done)} of ${String(total)}\n`);
    },
  });
  const lines = sortProblems(problems.map(photoProblem)).map(formatProblem);
  if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n\n`);
  return portraits;
}

const advice: Record<PhotoProblem['reason'], string> = {
  missing: 'Put the file there, or correct the path.',
  outside: 'Write a path inside the content folder, such as "images/name.jpg".',
  format: 'Save it as JPEG, PNG, WebP or AVIF.',
  corrupt: 'Save it again as JPEG or PNG.',
  huge: 'Scale it down to at most 4000 pixels.',
  unreachable: 'Try again later, or put the file into images/.',
  refused: 'Put the file into images/.',
};

const photoProblem = ({ src, reason, detail, path, line, column }: PhotoProblem) =>
  problem('photo', { path, line, column }, undefined, src, detail, advice[reason]);
