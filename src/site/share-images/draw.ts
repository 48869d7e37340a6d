/** A sheet to a PNG: satori sets the text, resvg draws the outlines, sharp writes few colours. The same bytes on any machine. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { SHARE_IMAGE_SIZE, type SharePerson } from '../../catalog/outputs/share-image/share-image.ts';
import { type Face, openFaces } from './faces.ts';
import { FACE, isAlone, layout, MOST_FACES, type Placed } from './layout.ts';
import type { Sheet } from './sheet.ts';

/** What all drawings of a conference share. */
export interface Desk {
  /** Where Lectern is, whose packages bring the faces. */
  readonly packageDir: string;
  /** Where portraits are. */
  readonly portraitsDir: string;
  /** The logo as a PNG. */
  readonly logo?: Uint8Array | undefined;
}

/** As many colours as faces and edges of letters need to look right, without the noise of dithering, which takes bytes. */
const PALETTE = { palette: true, dither: 0, effort: 1, compressionLevel: 9 } as const;
/** Tried in turn while an image is too heavy: busy photos, which are, bear fewer colours better than calm ones. */
const QUALITIES = [40, 20, 10, 5];
const MOST_BYTES = 50_000;
/** Pixels of a large portrait: a softer one takes fewer bytes, and looks alike at the size of previews. */
const LARGE_FACE_PIXELS = 180;
const LOGO = { width: 240, height: 46 };

export type Draw = (sheet: Sheet) => Promise<Uint8Array>;

export async function createDraw({ packageDir, portraitsDir, logo }: Desk): Promise<Draw> {
  const open = createOpener();
  const faces = openFaces(packageDir);
  const usual = faces.usual.map(open);
  const placedLogo = logo && (await placeLogo(logo));
  return async (sheet) => {
    const side = isAlone(sheet) ? LARGE_FACE_PIXELS : FACE;
    const people = await Promise.all(
      sheet.people.slice(0, MOST_FACES).map((person) => withPicture(person, side, portraitsDir)),
    );
    const svg = await satori(layout({ ...sheet, people }, placedLogo, faces), {
      ...SHARE_IMAGE_SIZE,
      fonts: [...usual, ...sheet.rare.map(open)],
    });
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return inFewColours(pixels);
  };
}

async function inFewColours(pixels: Buffer): Promise<Buffer> {
  const image = sharp(pixels, { raw: { ...SHARE_IMAGE_SIZE, channels: 4 } }).removeAlpha();
  let png = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    png = await image
      .clone()
      .png({ ...PALETTE, quality })
      .toBuffer();
    if (png.byteLength <= MOST_BYTES) break;
  }
  return png;
}

/** Faces are read and parsed once a thread. */
function createOpener(): (face: Face) => Font {
  const known = new Map<string, Font>();
  return ({ name, file }) => {
    const font = known.get(name) ?? { name, data: readFileSync(file), weight: 400, style: 'normal' };
    known.set(name, font);
    return font;
  };
}

async function withPicture(person: SharePerson, side: number, folder: string): Promise<SharePerson> {
  if (person.portrait === undefined) return person;
  const bytes = await readFile(path.join(folder, person.portrait));
  return {
    ...person,
    portrait: dataAddress(await sharp(bytes).resize(side, side).png({ compressionLevel: 1 }).toBuffer()),
  };
}

async function placeLogo(logo: Uint8Array): Promise<Placed> {
  const { data, info } = await sharp(logo)
    .resize({ ...LOGO, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { src: dataAddress(data), width: info.width, height: info.height };
}

const dataAddress = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
