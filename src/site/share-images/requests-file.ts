/**
 * How share images get from the pages' bundle, which knows the Catalog, to what draws them after the pages are made: they
 * wait in the cache folder, as search documents do.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShareImageRequest } from '../../catalog/outputs/share-image/share-image.ts';

export interface ShareImageRequests {
  /** Path that the site is published under, as addresses begin. */
  readonly base: string;
  readonly requests: readonly ShareImageRequest[];
  /** Path of the logo in the content folder. */
  readonly logo?: string | undefined;
}

const requestsFile = (cacheDir: string): string => path.join(cacheDir, 'share-images.json');

export async function keepShareImages(cacheDir: string, requests: ShareImageRequests): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(requestsFile(cacheDir), JSON.stringify(requests));
}

/**
 * Take them out of the cache, as those of another build must never pass for this one's.
 * @throws where this build has kept none
 */
export async function takeShareImages(cacheDir: string): Promise<ShareImageRequests> {
  const file = requestsFile(cacheDir);
  const requests: ShareImageRequests = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return requests;
}
