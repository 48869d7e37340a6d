/**
 * Images that organisers choose for the site, logo and plans, as pictures. In a page a drawing is an image, in which nothing
 * runs; opened by its own address it could be a page, with the site's rights. So a drawing is never published, only what it
 * looks like.
 */
import { readFile, realpath } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { drawnElements } from './drawing-work.ts';
import { findPhotoFile } from './files.ts';
import { sniffFormat } from './formats.ts';
import { PhotoError } from './problems.ts';

/** The most that a picture may measure, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Drawn extends Box {
  readonly bytes: Uint8Array;
}

const MAX_DRAWING_BYTES = 1_000_000;
/** Plans have thousands. */
const MAX_ELEMENTS = 50_000;
const MAX_PIXELS = 60_000_000;
/** Drawing is stopped after this, where what draws can be stopped. */
const PATIENCE_SECONDS = 5;
/** Dots per inch at which a drawing has the size that it says. */
const PLAIN_DENSITY = 72;

/**
 * Read an image of the content folder.
 * @throws PhotoError that says what is wrong with it
 */
export async function readImage(src: string, contentDir: string): Promise<Uint8Array> {
  const { file } = await findPhotoFile(await realpath(contentDir), src);
  return readFile(file);
}

/**
 * Draw an image as large as fits into a box; only drawings are made larger than they are.
 * @param encode sets the format
 * @throws PhotoError that says what is wrong with it
 */
export async function drawImage(
  bytes: Uint8Array,
  box: Box,
  encode: (image: Sharp) => Sharp,
): Promise<Drawn> {
  const isDrawing = isVector(bytes);
  try {
    const limits = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
    const density = isDrawing
      ? densityFor(await sharp(bytes, { limitInputPixels: false }).metadata(), box)
      : PLAIN_DENSITY;
    const image = sharp(bytes, { ...limits, density })
      .autoOrient()
      .resize({ ...box, fit: 'inside', withoutEnlargement: !isDrawing })
      .timeout({ seconds: PATIENCE_SECONDS });
    const { data, info } = await encode(image).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new PhotoError('corrupt', `it cannot be drawn (${why}); save it as PNG or as a plain SVG`);
  }
}

/** Whether it is a drawing, and not pixels; anything else is refused. */
function isVector(bytes: Uint8Array): boolean {
  const format = sniffFormat(bytes);
  if (format === 'SVG' && bytes.byteLength > MAX_DRAWING_BYTES)
    throw new PhotoError('huge', 'the drawing has more than 1 MB; save it as a plain SVG or as PNG');
  if (format === 'SVG' && drawnElements(new TextDecoder().decode(bytes)) > MAX_ELEMENTS)
    throw new PhotoError(
      'huge',
      'the drawing repeats its parts too often or too deeply; save it as a plain SVG or as PNG',
    );
  if (format === 'SVG') return true;
  if (format === 'JPEG' || format === 'PNG' || format === 'WebP') return false;
  throw new PhotoError(
    'format',
    `this is ${format ?? 'no image'}; save it as SVG in UTF-8, PNG, WebP or JPEG`,
  );
}

/** Lines are drawn at the size that is needed, not scaled from the size that the drawing says. */
function densityFor({ width, height }: Metadata, box: Box): number {
  const scale = Math.min(box.height / height, box.width / width);
  return Math.min(Math.max(1, PLAIN_DENSITY * scale), 100 * PLAIN_DENSITY);
}
