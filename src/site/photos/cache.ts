import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checksum } from '../digest.ts';
import type { PhotoFile } from './files.ts';
import { portraitFileNames, RECIPE } from './pictures.ts';

const indexSchema = z.strictObject({
  recipe: z.literal(RECIPE),
  /** What each file held when it was last read, by its path. */
  photos: z.record(
    z.string(),
    z.strictObject({ bytes: z.number(), mtimeMs: z.number(), ctimeMs: z.number(), hash: z.string() }),
  ),
  /** The side of the largest square of each portrait. */
  sides: z.record(z.string(), z.int().positive()),
  /** Checksums of finished files, by name. */
  sums: z.record(z.string(), z.number()),
});

/** Portraits of earlier builds. Content decides; the index only spares the reading of files that did not change. */
export interface PortraitCache {
  /** The hash of an unchanged file, without reading it. */
  readonly hashOf: (photo: PhotoFile) => string | undefined;
  readonly remember: (photo: PhotoFile, hash: string) => void;
  /** The portrait's side, as long as all its files are there and whole. */
  readonly sideOf: (hash: string) => number | undefined;
  readonly store: (hash: string, side: number, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Writes the index, if there is news. */
  readonly save: () => Promise<void>;
}

export async function openCache(cacheDir: string): Promise<PortraitCache> {
  const indexFile = join(cacheDir, 'index.json');
  const filesDir = join(cacheDir, 'files');
  const index = await readIndex(indexFile);
  const photos = new Map(Object.entries(index.photos));
  const sides = new Map(Object.entries(index.sides));
  const sums = new Map(Object.entries(index.sums));
  const isWhole = (name: string): boolean => sums.get(name) === checksumOfFile(join(filesDir, name));
  let hasNews = false;
  return {
    hashOf(photo) {
      const seen = photos.get(photo.file);
      const isSame =
        seen?.bytes === photo.bytes && seen.mtimeMs === photo.mtimeMs && seen.ctimeMs === photo.ctimeMs;
      return isSame ? seen.hash : undefined;
    },
    remember({ file, bytes, mtimeMs, ctimeMs }, hash) {
      photos.set(file, { bytes, mtimeMs, ctimeMs, hash });
      hasNews = true;
    },
    sideOf(hash) {
      const side = sides.get(hash);
      return side !== undefined && portraitFileNames(hash, side).every(isWhole) ? side : undefined;
    },
    async store(hash, side, files) {
      for (const [name, bytes] of files) {
        await writeWhole(join(filesDir, name), bytes);
        sums.set(name, checksum(bytes));
      }
      sides.set(hash, side);
      hasNews = true;
    },
    async save() {
      if (!hasNews) return;
      const contents = {
        recipe: RECIPE,
        photos: Object.fromEntries(photos),
        sides: Object.fromEntries(sides),
        sums: Object.fromEntries(sums),
      };
      await writeWhole(indexFile, JSON.stringify(contents));
    },
  };
}

/** Small files are read at once, as each would wait longer for its turn than for the disk. */
function checksumOfFile(file: string): number | undefined {
  try {
    return checksum(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The name of a portrait: what the photo holds, and how portraits are made of it. */
export function portraitHash(bytes: Uint8Array): string {
  return createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 20);
}

/** Write a file so that another process sees all of it or nothing. */
export async function writeWhole(file: string, contents: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, contents);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A lost, damaged or outdated index costs a reading of all photos and nothing else. */
async function readIndex(file: string): Promise<z.infer<typeof indexSchema>> {
  try {
    return indexSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { recipe: RECIPE, photos: {}, sides: {}, sums: {} };
  }
}
