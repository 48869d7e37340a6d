import { readFile, realpath, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { findPhotoFile, type PhotoFile } from './photo-files.ts';
import { errorCode, PhotoError, type PhotoProblem, type PhotoRequest } from './photo-problems.ts';
import { createPhotoQueue } from './photo-queue.ts';
import { openPortraitCache, type PortraitCache, portraitHash } from './portrait-cache.ts';
import { cutPortrait, type Portrait, portraitOf } from './portrait-pictures.ts';
import {
  createPhotoFetcher,
  downloadedPhoto,
  downloadPath,
  downloadPhoto,
  type FetchPhoto,
  isRemote,
} from './remote-photos.ts';

export type { PhotoProblem, PhotoRequest, Portrait };

export interface PortraitOptions {
  readonly contentDir: string;
  /** Kept between builds. The finished files are in its folder `files`. */
  readonly cacheDir: string;
  readonly remote: 'download' | 'ignore';
  /** Called for each photo that is not in the cache yet. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Takes the place of the network in tests. */
  readonly fetchPhoto?: FetchPhoto;
}

export interface Portraits {
  /** By `src` as written. A photo with a problem, or a remote one that is ignored, has none. */
  readonly portraits: ReadonlyMap<string, Portrait>;
  readonly problems: readonly PhotoProblem[];
  /** How many had to be made; the others were in the cache. */
  readonly made: number;
}

/** Downloads wait for the network and not for the processor; more at a time would be rude to hosts. */
const DOWNLOADS = 6;

/** Make a portrait of each photo that the content names. A photo that cannot be used is a problem, never an exception. */
export async function makePortraits(
  requests: readonly PhotoRequest[],
  options: PortraitOptions,
): Promise<Portraits> {
  const wanted = requests.filter(({ src }) => options.remote === 'download' || !isRemote(src));
  const sources = [...new Set(wanted.map(({ src }) => src))];
  const cache = await openPortraitCache(options.cacheDir);
  const locate = await createLocator(options);
  const studio = createStudio(cache);

  const outcomes = new Map<string, Portrait | PhotoError>();
  const settle = async (src: string, job: () => Promise<Portrait | undefined>): Promise<void> => {
    const outcome = await job().catch(asPhotoError);
    if (outcome) outcomes.set(src, outcome);
  };

  await Promise.all(
    sources.map((src) =>
      settle(src, async () => {
        const photo = await locate.onDisk(src);
        return photo && studio.recall(photo);
      }),
    ),
  );
  const missing = sources.filter((src) => !outcomes.has(src));
  let done = 0;
  await Promise.all(
    missing.map(async (src) => {
      await settle(src, async () => {
        const photo = await locate.anywhere(src);
        return studio.make(photo).catch((error: unknown) => locate.reject(src, error));
      });
      done += 1;
      options.onProgress?.(done, missing.length);
    }),
  );
  await cache.save();
  return { ...sortOutcomes(wanted, outcomes), made: studio.made() };
}

/** The names of all files of these portraits, each once, in the cache's folder `files`. */
export function portraitFiles(portraits: Iterable<Portrait>): string[] {
  const names = [...portraits].flatMap(({ small, large }) =>
    [small, large].flatMap(({ sources, fallback }) => [
      ...sources.flatMap(({ srcset }) => srcset.map(({ file }) => file)),
      fallback,
    ]),
  );
  return [...new Set(names)].toSorted();
}

/** Finds the file behind a `src`. */
async function createLocator({ contentDir, cacheDir, fetchPhoto = createPhotoFetcher() }: PortraitOptions) {
  const root = await realpath(contentDir);
  const downloads = createPhotoQueue(DOWNLOADS);
  const onDisk = (src: string): Promise<PhotoFile | undefined> =>
    isRemote(src) ? downloadedPhoto(cacheDir, src, 'fresh') : findPhotoFile(root, src);
  return {
    /** Nothing for a remote photo that would have to be fetched. */
    onDisk,
    anywhere: async (src: string): Promise<PhotoFile> =>
      (await onDisk(src)) ?? (await downloads(() => downloadPhoto(cacheDir, src, fetchPhoto))),
    /** A download that proved useless must not hide what its host sends next time. */
    reject: async (src: string, error: unknown): Promise<never> => {
      if (isRemote(src)) await rm(downloadPath(cacheDir, src), { force: true });
      throw error;
    },
  };
}

/** Makes portraits on all cores, each once, however many files hold the same photo. */
function createStudio(cache: PortraitCache) {
  const cores = createPhotoQueue(availableParallelism());
  const underWay = new Map<string, Promise<number>>();
  let made = 0;
  const cut = async (hash: string, bytes: Uint8Array): Promise<number> => {
    const { side, files } = await cutPortrait(hash, bytes);
    await cache.store(hash, side, files);
    made += 1;
    return side;
  };
  const cutOnce = (hash: string, bytes: Uint8Array): Promise<number> => {
    const job = underWay.get(hash) ?? cut(hash, bytes);
    underWay.set(hash, job);
    return job;
  };
  return {
    recall: (photo: PhotoFile): Portrait | undefined => {
      const hash = cache.hashOf(photo);
      const side = hash && cache.sideOf(hash);
      return hash && side ? portraitOf(hash, side) : undefined;
    },
    make: (photo: PhotoFile): Promise<Portrait> =>
      cores(async () => {
        const bytes = await readPhoto(photo);
        const hash = portraitHash(bytes);
        const side = cache.sideOf(hash) ?? (await cutOnce(hash, bytes));
        cache.remember(photo, hash);
        return portraitOf(hash, side);
      }),
    made: () => made,
  };
}

async function readPhoto({ file }: PhotoFile): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new PhotoError('missing', `the file cannot be read (${errorCode(error)})`);
  }
}

/** Anything else, such as a full disk, is not the photo's fault and does end the build. */
function asPhotoError(error: unknown): PhotoError {
  if (error instanceof PhotoError) return error;
  throw error;
}

function sortOutcomes(
  requests: readonly PhotoRequest[],
  outcomes: ReadonlyMap<string, Portrait | PhotoError>,
): Pick<Portraits, 'portraits' | 'problems'> {
  const portraits = new Map<string, Portrait>();
  const problems = new Map<string, PhotoProblem>();
  for (const { src, path, line, column } of requests) {
    const outcome = outcomes.get(src);
    if (outcome instanceof PhotoError) {
      // A host that is down is one thing to know; a wrong path has to be put right in each place.
      const place = outcome.reason === 'unreachable' ? src : JSON.stringify([path, line, column, src]);
      const { reason, message: detail } = outcome;
      if (!problems.has(place)) problems.set(place, { src, path, line, column, reason, detail });
    } else if (outcome) portraits.set(src, outcome);
  }
  return { portraits, problems: [...problems.values()] };
}
