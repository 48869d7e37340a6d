/** The share images of a built site: taken from the cache where they are there, drawn on all cores where they are not. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShareImageRequest } from '../../catalog/outputs/share-image/share-image.ts';
import { UserError } from '../errors.ts';
import { drawLogo } from '../photos/logo.ts';
import type { Settings } from '../settings.ts';
import { openCache, type ShareImageCache } from './cache.ts';
import { type Faces, openFaces } from './faces.ts';
import { missingGlyphsLine } from './missing-glyphs.ts';
import type { ShareImageRequests } from './requests-file.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { drawAll, type ThreadOptions } from './threads.ts';

/** A picture, and all images that look like it. */
interface Job {
  readonly key: string;
  readonly sheet: Sheet;
  readonly requests: readonly ShareImageRequest[];
}

/** A line of progress after so many. */
const STEP = 100;

/**
 * Write the share images into the built site. One that cannot be drawn is replaced by that of the home page.
 * @param say is given progress, characters that cannot be drawn, and what went wrong
 * @returns a line for the log; nothing where no images are wanted
 * @throws UserError where a home page's cannot be drawn
 */
export async function writeShareImages(
  siteDir: string,
  { base, requests, logo }: ShareImageRequests,
  places: Pick<Settings, 'cacheDir' | 'contentDir' | 'packageDir' | 'projectDir'>,
  say: (line: string) => void,
  threads?: ThreadOptions,
): Promise<string | undefined> {
  if (requests.length === 0) return undefined;
  const { cacheDir, contentDir, packageDir } = places;
  const logoPng = logo === undefined ? undefined : await drawLogo(logo, contentDir);
  const cache = await openCache(path.join(cacheDir, 'share-images'), places, logoPng);
  const jobs = jobsOf(requests, openFaces(packageDir), cache, say);
  const fileOf = (url: string): string => path.join(siteDir, decodeURIComponent(url.slice(base.length)));

  const pictures = new Map<string, Uint8Array>();
  const publish = async ({ requests }: Job, png: Uint8Array): Promise<void> => {
    for (const { url, instead } of requests) {
      if (url === instead) pictures.set(url, png);
      await writeInto(fileOf(url), png);
    }
  };
  const fresh: Job[] = [];
  for (const job of jobs) {
    const png = await cache.recall(job.key);
    if (png) await publish(job, png);
    else fresh.push(job);
  }

  const failed: Job[] = [];
  const onProgress = progress(fresh.length, say);
  const desk = { packageDir, portraitsDir: path.join(cacheDir, 'portraits/files'), logo: logoPng };
  await drawAll(fresh, desk, threads, async (job, drawn) => {
    if ('png' in drawn) {
      await cache.store(job.key, drawn.png);
      await publish(job, drawn.png);
    } else {
      failed.push(job);
      say(`share images: that of ${job.requests[0]?.file ?? ''} cannot be drawn (${drawn.why})`);
    }
    onProgress();
  });
  for (const { url, instead } of failed.flatMap(({ requests }) => requests)) {
    const picture = pictures.get(instead);
    if (!picture) throw new UserError(NONE);
    await writeInto(fileOf(url), picture);
  }
  await cache.prune(new Set(jobs.map(({ key }) => key)));
  return `${String(requests.length)} share images, ${String(fresh.length - failed.length)} of them new`;
}

const NONE =
  'The share image of a home page cannot be drawn, and there is none to show instead. Write "outputs: { shareImages: false }" into conference.yaml to build without share images.';

function jobsOf(
  requests: readonly ShareImageRequest[],
  faces: Faces,
  cache: ShareImageCache,
  say: (line: string) => void,
): Job[] {
  const filesOfMissing = new Map<string, string>();
  const sheets = requests.map((request) => {
    const { sheet, missing } = sheetOf(request.image, faces);
    for (const each of missing) if (!filesOfMissing.has(each)) filesOfMissing.set(each, request.file);
    return { request, sheet, key: cache.keyOf(sheet) };
  });
  const line = missingGlyphsLine(filesOfMissing);
  if (line !== undefined) say(line);
  return [...Map.groupBy(sheets, ({ key }) => key)].flatMap(([key, [first, ...others]]) =>
    first ? [{ key, sheet: first.sheet, requests: [first, ...others].map(({ request }) => request) }] : [],
  );
}

function progress(total: number, say: (line: string) => void): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % STEP === 0 || done === total) say(`share images: ${String(done)} of ${String(total)}`);
  };
}

async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
