/**
 * The conference's logo, as a picture. In a page a drawing is an image, in which nothing runs; opened by its own address it
 * could be a page, with the site's rights. So a drawing is never published, only what it looks like.
 */
import { readFile, realpath } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import type { Conference } from '../../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { placeIn, problem, type Problem } from '../../catalog/content/problems.ts';
import { findPhotoFile } from './files.ts';
import { sniffFormat } from './formats.ts';
import { PhotoError } from './problems.ts';

/** Pages show it 28 CSS pixels high: this is enough for the sharpest screens. */
const HEIGHT = 4 * 28;
const MAX_WIDTH = 20 * HEIGHT;
const MAX_DRAWING_BYTES = 1_000_000;
const MAX_PIXELS = 60_000_000;
/** Drawing is stopped after this; a drawing can ask for any amount of work. */
const PATIENCE_SECONDS = 5;
/** Dots per inch at which a drawing has the size that it says. */
const PLAIN_DENSITY = 72;

/** Address of the logo without base path; nothing when there is none. */
export const logoPath = ({ logo }: Conference): string | undefined =>
  logo === undefined ? undefined : 'logo.png';

/**
 * Draw the logo as a PNG.
 * @param logo path in the content folder
 * @throws PhotoError that says what is wrong with it
 */
export async function drawLogo(logo: string, contentDir: string): Promise<Uint8Array> {
  const { file } = await findPhotoFile(await realpath(contentDir), logo);
  const bytes = await readFile(file);
  const isDrawing = isVector(bytes);
  try {
    const limits = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
    const density = isDrawing
      ? densityFor(await sharp(bytes, { limitInputPixels: false }).metadata())
      : PLAIN_DENSITY;
    return await sharp(bytes, { ...limits, density })
      .autoOrient()
      .resize({ width: MAX_WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: !isDrawing })
      .timeout({ seconds: PATIENCE_SECONDS })
      .png()
      .toBuffer();
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
  if (format === 'SVG') return true;
  if (format === 'JPEG' || format === 'PNG' || format === 'WebP') return false;
  throw new PhotoError(
    'format',
    `this is ${format ?? 'no image'}; save it as SVG in UTF-8, PNG, WebP or JPEG`,
  );
}

/** Lines are drawn at the size that is needed, not scaled from the size that the drawing says. */
function densityFor({ width, height }: Metadata): number {
  const scale = Math.min(HEIGHT / height, MAX_WIDTH / width);
  return Math.min(Math.max(1, PLAIN_DENSITY * scale), 100 * PLAIN_DENSITY);
}

/** The settings without a logo that cannot be shown, and what is wrong with it. */
export async function checkLogo(
  conference: Conference,
  contentDir: string,
): Promise<{ conference: Conference; problems: Problem[] }> {
  const { logo, places } = conference;
  if (logo === undefined) return { conference, problems: [] };
  try {
    await drawLogo(logo, contentDir);
    return { conference, problems: [] };
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    const place = placeIn({ places, path: CONFERENCE_FILE }, 'logo');
    return {
      conference: { ...conference, logo: undefined },
      problems: [problem('photo', place, 'logo', logo, error.message)],
    };
  }
}
