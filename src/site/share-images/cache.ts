/** Share images of earlier builds, by what they show and how they are made. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { SHARE_IMAGE_SIZE } from '../../catalog/outputs/share-image/share-image.ts';
import { checksum } from '../digest.ts';
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
/** A chunk has its length and name before its data, and a checksum of both behind it. */
const [LENGTH, NAME, SUM] = [4, 4, 4];

/** Whether a PNG of the right size is as it was written. */
function isWhole(png: Buffer): boolean {
  if (png.byteLength <= 45 || !png.subarray(0, 8).equals(SIGNATURE)) return false;
  const { width, height } = SHARE_IMAGE_SIZE;
  if (png.readUInt32BE(16) !== width || png.readUInt32BE(20) !== height) return false;
  let name = '';
  for (let start = 8; start < png.byteLength;) {
    const [named, dataEnd] = [start + LENGTH, start + LENGTH + NAME + png.readUInt32BE(start)];
    if (dataEnd + SUM > png.byteLength) return false;
    if (png.readUInt32BE(dataEnd) !== checksum(png.subarray(named, dataEnd))) return false;
    name = png.toString('latin1', named, named + NAME);
    start = dataEnd + SUM;
    if (name === 'IEND') return start === png.byteLength;
    if (start + LENGTH + NAME > png.byteLength) return false;
  }
  return false;
}
