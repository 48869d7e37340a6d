/** Pictures of a Hugo site that its files show, into the content folder. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BasePhoto } from '../../catalog/importers/base.ts';
import type { Portraits } from './portraits.ts';

const MOST_BYTES = 30_000_000;

/** @param pictures from where in the site to where in the content folder */
export function copyPictures(
  folder: string,
  pictures: ReadonlyMap<string, string>,
  known: readonly BasePhoto[],
  contentDir: string,
): Portraits {
  const photos = new Map(known.map((photo) => [photo.path, photo]));
  const writes = new Map<string, Uint8Array>();
  const notes: string[] = [];
  for (const [from, to] of pictures) {
    const file = path.join(folder, from);
    if (statSync(file).size > MOST_BYTES) {
      notes.push(`${from} has more than ${String(MOST_BYTES / 1_000_000)} MB and is not copied`);
      continue;
    }
    const bytes = readFileSync(file);
    const [hash, old] = [hashOf(bytes), photos.get(to)];
    const target = path.join(contentDir, to);
    const here = existsSync(target) ? hashOf(readFileSync(target)) : undefined;
    // What was replaced or deleted here, or was there before, stays.
    const isOurs = old ? here === old.hash : here === undefined;
    if (hash === here || hash === old?.hash) photos.set(to, { key: to, address: from, path: to, hash });
    else if (isOurs) {
      writes.set(to, bytes);
      photos.set(to, { key: to, address: from, path: to, hash });
    } else notes.push(`${to} is another picture here, and stays as it is`);
  }
  return { photos: [...photos.values()], writes, notes };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 20);
