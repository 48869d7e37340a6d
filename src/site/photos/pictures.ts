import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { DECODERS, sniffFormat } from './formats.ts';
import { PhotoError } from './problems.ts';

export interface Portrait {
  /** Of the photo's bytes and of the recipe. */
  readonly hash: string;
  readonly small: Picture;
  readonly large: Picture;
}

export interface Picture {
  /** Width and height on the page, in CSS pixels. */
  readonly size: number;
  readonly sources: readonly PictureSource[];
  /** A JPEG, for readers that know nothing newer. */
  readonly fallback: string;
}

export interface PictureSource {
  readonly type: string;
  readonly srcset: readonly { readonly file: string; readonly density: 1 | 2 }[];
}

const SMALL = 80;
const LARGE = 160;
/** Small and large pictures share the one in the middle. */
const SIDES = [SMALL, LARGE, 2 * LARGE];
const WEBP = { quality: 80, effort: 5 } as const;
const JPEG = { quality: 75, mozjpeg: true } as const;
const MAX_PIXELS = 60_000_000;

/**
 * The largest part of what a crop takes off a tall photo that may come off its top. Attention alone beheads one
 * standing person in six, since it likes shirts and ties; heads are near the top.
 */
const TOP_SHARE = 0.25;

/** Part of the hash, so that portraits made in another way are never taken for these. Raise `version` with the crop. */
export const RECIPE = JSON.stringify({
  version: 1,
  SIDES,
  WEBP,
  JPEG,
  TOP_SHARE,
  sharp: sharp.versions.sharp,
});

/** The finished files of one photo, by name. None has metadata, since each is encoded from bare pixels. */
export async function cutPortrait(
  hash: string,
  bytes: Uint8Array,
): Promise<{ side: number; files: Map<string, Uint8Array> }> {
  try {
    const side = await usableSide(bytes);
    const square = await cutSquare(bytes, side);
    const files = new Map<string, Uint8Array>();
    for (const target of sidesUpTo(side)) {
      const scaled = open(square).resize(target, target);
      files.set(fileName(hash, target, 'webp'), await scaled.webp(WEBP).toBuffer());
    }
    const fallback = open(square).resize(Math.min(LARGE, side)).flatten({ background: '#fff' });
    files.set(fallbackName(hash, side), await fallback.jpeg(JPEG).toBuffer());
    return { side, files };
  } catch (error) {
    if (error instanceof PhotoError) throw error;
    throw new PhotoError('corrupt', `the photo cannot be decoded (${firstLine(error)})`);
  }
}

/** What pages print. `side` is that of the largest square the photo gives; nothing is enlarged beyond it. */
export function portraitOf(hash: string, side: number): Portrait {
  return { hash, small: pictureOf(hash, side, SMALL), large: pictureOf(hash, side, LARGE) };
}

/** The names of all files of a portrait. */
export function portraitFileNames(hash: string, side: number): string[] {
  return [...sidesUpTo(side).map((target) => fileName(hash, target, 'webp')), fallbackName(hash, side)];
}

function pictureOf(hash: string, side: number, size: number): Picture {
  const single = Math.min(size, side);
  const double = Math.min(2 * size, side);
  const srcset = [{ file: fileName(hash, single, 'webp'), density: 1 } as const];
  const sharper = double > single ? [{ file: fileName(hash, double, 'webp'), density: 2 } as const] : [];
  return {
    size,
    sources: [{ type: 'image/webp', srcset: [...srcset, ...sharper] }],
    fallback: fallbackName(hash, side),
  };
}

function sidesUpTo(side: number): number[] {
  return [...new Set(SIDES.map((target) => Math.min(target, side)))];
}

function fileName(hash: string, side: number, extension: string): string {
  return `${hash}-${String(side)}.${extension}`;
}

function fallbackName(hash: string, side: number): string {
  return fileName(hash, Math.min(LARGE, side), 'jpg');
}

async function usableSide(bytes: Uint8Array): Promise<number> {
  const format = sniffFormat(bytes);
  const decoder = format && DECODERS.get(format);
  if (decoder === undefined) {
    throw new PhotoError(
      'format',
      `this is ${format ?? 'no image'}; save it as JPEG, PNG, WebP, AVIF or GIF`,
    );
  }
  // Only the header is read here, so the limit can wait for a message that says how large.
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (header.format !== decoder)
    throw new PhotoError('format', `this looks like ${format} but is ${header.format}`);
  if (header.width * header.height > MAX_PIXELS) {
    const size = `${String(header.width)} x ${String(header.height)} pixels`;
    throw new PhotoError(
      'huge',
      `the photo has ${size}; at most ${String(MAX_PIXELS / 1_000_000)} million are decoded`,
    );
  }
  return Math.min(header.width, header.height, Math.max(...SIDES));
}

interface Pixels {
  readonly data: Uint8Array;
  readonly info: OutputInfo;
}

async function cutSquare(bytes: Uint8Array, side: number): Promise<Pixels> {
  const photo = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  const whole = await pixelsOf(photo.autoOrient().resize(side, side, { fit: 'outside' }));
  const square = await pixelsOf(open(whole).resize(side, side, { position: sharp.strategy.attention }));
  const spare = whole.info.height - side;
  const top = Math.round(TOP_SHARE * spare);
  // sharp gives the offset as a move of the photo, so it is negative.
  const isHeadSafe = spare === 0 || -(square.info.cropOffsetTop ?? 0) <= top;
  return isHeadSafe ? square : pixelsOf(open(whole).extract({ left: 0, top, width: side, height: side }));
}

function pixelsOf(image: Sharp): Promise<Pixels> {
  return image.raw().toBuffer({ resolveWithObject: true });
}

function open({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
