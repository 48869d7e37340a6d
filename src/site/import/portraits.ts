/** Portraits of imported speakers, into the content folder. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BasePhoto } from '../../catalog/importers/base.ts';
import { sniffFormat, type PhotoFormat } from '../photos/formats.ts';
import { createQueue } from '../photos/queue.ts';
import { downloadedPhoto, downloadPhoto, type FetchPhoto } from '../photos/remote.ts';

/** Somebody who has a portrait there. */
export interface Wanted {
  /** The speaker's key and id. */
  readonly key: string;
  readonly id: string;
  readonly address: string;
}

export interface Portraits {
  /** All that are in the folder after the import. */
  readonly photos: readonly BasePhoto[];
  readonly writes: ReadonlyMap<string, Uint8Array>;
  /** Each a sentence. */
  readonly notes: readonly string[];
}

export interface PortraitOptions {
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly fetchPhoto: FetchPhoto;
  readonly known: readonly BasePhoto[];
  readonly onProgress: (done: number, all: number) => void;
}

const ENDINGS: ReadonlyMap<PhotoFormat | undefined, string> = new Map([
  ['JPEG', 'jpg'],
  ['PNG', 'png'],
  ['WebP', 'webp'],
  ['GIF', 'gif'],
  ['AVIF', 'avif'],
] as const);

/** Fetches what is new or has another address; what was fetched before, or deleted or replaced here, stays. */
export async function fetchPortraits(
  wanted: readonly Wanted[],
  { contentDir, cacheDir, fetchPhoto, known, onProgress }: PortraitOptions,
): Promise<Portraits> {
  const before = new Map(known.map((photo) => [photo.key, photo]));
  const after = new Map(before);
  const writes = new Map<string, Uint8Array>();
  const notes: string[] = [];
  const news = wanted.filter(({ key, address }) => before.get(key)?.address !== address);
  const queue = createQueue(8);
  let done = 0;
  const fetched = await Promise.all(
    news.map((one) =>
      queue(async () => {
        const bytes = await bytesOf(one.address, cacheDir, fetchPhoto);
        done += 1;
        onProgress(done, news.length);
        return { one, bytes };
      }),
    ),
  );
  // In the order of the export, so that names with numbers do not hang on which answer came first.
  for (const { one, bytes } of fetched) {
    const old = before.get(one.key);
    const ending = typeof bytes === 'string' ? undefined : ENDINGS.get(sniffFormat(bytes));
    if (typeof bytes === 'string' || ending === undefined) {
      notes.push(
        `photo of ${one.id}: ${typeof bytes === 'string' ? bytes : 'what the address gives is no photo'} (${one.address})`,
      );
      continue;
    }
    if (old && isEdited(old, contentDir)) {
      notes.push(
        `photo of ${one.id}: there is a new one, but ${old.path} was replaced or deleted here and stays so`,
      );
      continue;
    }
    const name = placeFor(
      one.id,
      ending,
      old,
      (file) => writes.has(file) || existsSync(path.join(contentDir, file)),
    );
    writes.set(name, bytes);
    after.set(one.key, { key: one.key, address: one.address, path: name, hash: hashOf(bytes) });
  }
  return { photos: [...after.values()], writes, notes };
}

/** What a dry run says of photos that it does not fetch. */
export function expectedPortraits(wanted: readonly Wanted[], known: readonly BasePhoto[]): Portraits {
  const photos = new Map(known.map((photo) => [photo.key, photo]));
  const writes = new Map<string, Uint8Array>();
  for (const { key, id, address } of wanted) {
    const old = photos.get(key);
    if (old?.address === address) continue;
    const [, ending = 'jpg'] = /\.(png|webp|gif|avif)(?:\?|$)/i.exec(address) ?? [];
    const place = old?.path ?? `images/speakers/${id}.${ending}`;
    writes.set(place, new Uint8Array());
    photos.set(key, { key, address, path: place, hash: '' });
  }
  return { photos: [...photos.values()], writes, notes: [] };
}

async function bytesOf(
  address: string,
  cacheDir: string,
  fetchPhoto: FetchPhoto,
): Promise<Uint8Array | string> {
  try {
    const { file } =
      (await downloadedPhoto(cacheDir, address, 'fresh')) ??
      (await downloadPhoto(cacheDir, address, fetchPhoto));
    return await readFile(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 20);

function isEdited({ path: name, hash }: BasePhoto, contentDir: string): boolean {
  const file = path.join(contentDir, name);
  return !existsSync(file) || hashOf(readFileSync(file)) !== hash;
}

function placeFor(
  id: string,
  ending: string,
  old: BasePhoto | undefined,
  isTaken: (file: string) => boolean,
): string {
  if (old?.path.endsWith(`.${ending}`)) return old.path;
  for (let number = 1; ; number++) {
    const name = `images/speakers/${id}${number === 1 ? '' : `-${String(number)}`}.${ending}`;
    if (!isTaken(name)) return name;
  }
}
