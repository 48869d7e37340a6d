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
  /** Whose packages bring the faces. */
  readonly projectDir: string;
  /** Where portraits are. */
  readonly portraitsDir: string;
  /** The logo as a PNG. */
  readonly logo?: Uint8Array | undefined;
}

/** As many colours as faces and edges of letters need to look right, without the noise of dithering, which takes bytes. */
const PALETTE = { palette: true, quality: 40, dither: 0, effort: 1, compressionLevel: 9 } as const;
/** A portrait alone takes most of an image's bytes: a softer one in fewer colours looks alike at the size of previews. */
const ALONE = { side: 160, quality: 10 };
const LOGO = { width: 240, height: 46 };

export type Draw = (sheet: Sheet) => Promise<Uint8Array>;

export async function createDraw({ projectDir, portraitsDir, logo }: Desk): Promise<Draw> {
  const open = createOpener();
  const faces = openFaces(projectDir);
  const usual = faces.usual.map(open);
  const placedLogo = logo && (await placeLogo(logo));
  return async (sheet) => {
    const alone = isAlone(sheet);
    const side = alone ? ALONE.side : FACE;
    const people = await Promise.all(
      sheet.people.slice(0, MOST_FACES).map((person) => withPicture(person, side, portraitsDir)),
    );
    const svg = await satori(layout({ ...sheet, people }, placedLogo, faces), {
      ...SHARE_IMAGE_SIZE,
      fonts: [...usual, ...sheet.rare.map(open)],
    });
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return sharp(pixels, { raw: { ...SHARE_IMAGE_SIZE, channels: 4 } })
      .removeAlpha()
      .png(alone ? { ...PALETTE, quality: ALONE.quality } : PALETTE)
      .toBuffer();
  };
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
