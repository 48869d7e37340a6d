/** The icon of the site as an app: the conference's logo, or the first letter of its name. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Conference } from '../../catalog/content/conference.ts';
import type { AppIcon } from '../../catalog/outputs/manifest.ts';
import { inLanguage } from '../../catalog/schema/fields.ts';
import { PAPER } from '../../catalog/views/paper.ts';
import { drawImage, readImage } from '../photos/drawing.ts';
import type { Settings } from '../settings.ts';

/** Logos that are wider are words, which nobody could read in a square. */
const WIDEST = 2;
/** As styles/tokens.css has it. */
const ACCENT = '#a8321f';

/**
 * @param places `contentDir`, which the logo is in, and `packageDir`, where Lectern is, whose packages bring the faces
 * @returns a PNG, without transparent parts, which some phones fill with black
 */
export async function drawAppIcon(
  icon: AppIcon,
  conference: Conference,
  { contentDir, packageDir }: Pick<Settings, 'contentDir' | 'packageDir'>,
): Promise<Uint8Array> {
  const logo = await drawnLogo(icon, conference, contentDir);
  if (!logo) return drawLetter(icon, conference, packageDir);
  const { side } = icon;
  return sharp({ create: { width: side, height: side, channels: 3, background: PAPER.light } })
    .composite([{ input: logo }])
    .png()
    .toBuffer();
}

async function drawnLogo(
  { side, drawn }: AppIcon,
  { logo }: Conference,
  contentDir: string,
): Promise<Buffer | undefined> {
  if (logo === undefined) return undefined;
  const longest = Math.round(side * drawn);
  const box = { width: longest, height: longest };
  const { bytes, width, height } = await drawImage(await readImage(logo, contentDir), box, (image) =>
    image.png(),
  );
  return width > WIDEST * height ? undefined : Buffer.from(bytes);
}

/** Drawn as lines, and not as text, which would be set in whatever face the machine has. */
async function drawLetter(
  { side, drawn }: AppIcon,
  { title, languages, accent = ACCENT }: Conference,
  packageDir: string,
): Promise<Uint8Array> {
  const letter = firstLetter(inLanguage(title, languages[0] ?? ''));
  const style = {
    width: side,
    height: side,
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: accent,
    color: '#fff',
    fontFamily: 'Display, Han',
    fontSize: side * drawn,
    lineHeight: 1,
  };
  const drawing = await satori(
    { type: 'div', props: { style: { display: 'flex', ...style }, children: letter } },
    {
      width: side,
      height: side,
      fonts: await faces(packageDir),
    },
  );
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

/** @returns a letter that the faces have */
const firstLetter = (title: string): string =>
  /[\p{Script=Latin}\p{Script=Han}\d]/u.exec(title)?.[0].toUpperCase() ?? '?';

async function faces(packageDir: string) {
  const { resolve } = createRequire(path.join(packageDir, 'package.json'));
  const face = (file: string): Promise<Buffer> => readFile(resolve(`@fontsource/${file}.woff`));
  const [display, han] = await Promise.all([
    face('instrument-serif/files/instrument-serif-latin-400-normal'),
    face('noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal'),
  ]);
  return [
    { name: 'Display', data: display, weight: 400 as const, style: 'normal' as const },
    { name: 'Han', data: han, weight: 400 as const, style: 'normal' as const },
  ];
}
