/** Share images of earlier builds, by what they show and how they are made. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { SHARE_IMAGE_SIZE } from '../../catalog/outputs/share-image/share-image.ts';
import { writeWhole } from '../photos/cache.ts';
import { readProgram } from '../program.ts';
import type { Settings } from '../settings.ts';
import type { Sheet } from './sheet.ts';

export interface ShareImageCache {
  /** The name of a sheet's drawing. */
  readonly keyOf: (sheet: Sheet) => string;
  /** The drawing, if there is a whole one. */
  readonly recall: (key: string) => Promise<Uint8Array | undefined>;
  readonly store: (key: string, png: Uint8Array) => Promise<void>;
  /** Forget all but these. */
  readonly prune: (keys: ReadonlySet<string>) => Promise<void>;
}

/** The parts of the program that a drawing depends on. */
const SOURCES = ['site/share-images', 'catalog/outputs/share-image'];

/** @param logo the logo as a picture, which stands on every image */
export async function openCache(
  folder: string,
  places: Pick<Settings, 'packageDir' | 'projectDir'>,
  logo: Uint8Array | undefined,
): Promise<ShareImageCache> {
  const salt = createHash('sha256').update(logo ?? '');
  for (const text of await readProgram(places, SOURCES)) salt.update(text);
  const fileOf = (key: string): string => path.join(folder, `${key}.png`);
  return {
    keyOf: (sheet) => {
      // Where packages are is not what they hold.
      const rare = sheet.rare.map(({ name }) => name);
      return salt
        .copy()
        .update(JSON.stringify({ ...sheet, rare }))
        .digest('hex')
        .slice(0, 32);
    },
    recall: async (key) => {
      const png = await readFile(fileOf(key)).catch(() => undefined);
      return png && isWhole(png) ? png : undefined;
    },
    store: (key, png) => writeWhole(fileOf(key), png),
    prune: async (keys) => {
      const files = await readdir(folder).catch(() => []);
      const unused = files.filter((file) => !keys.has(path.basename(file, '.png')));
      await Promise.all(unused.map((file) => rm(path.join(folder, file), { force: true })));
    },
  };
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const END = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** Whether a PNG of the right size begins and ends here. */
const isWhole = (png: Buffer): boolean =>
  png.byteLength > 45 &&
  png.subarray(0, 8).equals(SIGNATURE) &&
  png.readUInt32BE(16) === SHARE_IMAGE_SIZE.width &&
  png.readUInt32BE(20) === SHARE_IMAGE_SIZE.height &&
  png.subarray(-8).equals(END);
