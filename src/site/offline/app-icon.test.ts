import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { Conference } from '../../catalog/content/conference.ts';
import { readSettingsFile } from '../../catalog/read.ts';
import { drawAppIcon } from './app-icon.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-icon-'));
mkdirSync(path.join(folder, 'images'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const conference = (yaml: string): Conference =>
  readSettingsFile([{ path: 'conference.yaml', bytes: new TextEncoder().encode(yaml) }], ['en', 'zh'])
    .conference;
const icon = { name: '192', side: 192, drawn: 0.8 } as const;
const draw = async (yaml: string) =>
  sharp(await drawAppIcon(icon, conference(yaml), { contentDir: folder, packageDir: process.cwd() }));

async function colourAt(image: Sharp, left: number, top: number): Promise<string> {
  const pixel = await image
    .clone()
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return pixel.toString('hex');
}

test('without a logo it is the first letter of the name, on the accent', async () => {
  const image = await draw('title: "«Tides»"\naccent: "#004488"\n');
  expect(await image.metadata()).toMatchObject({ format: 'png', width: 192, height: 192 });
  expect(await colourAt(image, 2, 2)).toBe('004488');
  // The stem of the T.
  expect(await colourAt(image, 96, 110)).toBe('ffffff');
});

test('a Chinese name has a letter of its own, and any other name gives an icon too', async () => {
  const [han, none] = await Promise.all([draw('title: 潮汐\n'), draw('title: "🌊"\n')]);
  expect((await han.toBuffer()).equals(await none.toBuffer())).toBe(false);
});

test('a logo stands on paper, unless it is too wide to be read in a square', async () => {
  const svg = (width: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="40"><rect width="100%" height="100%" fill="#f00"/></svg>`;
  writeFileSync(path.join(folder, 'images', 'square.svg'), svg(40));
  writeFileSync(path.join(folder, 'images', 'wide.svg'), svg(400));
  const square = await draw('logo: images/square.svg\n');
  expect([await colourAt(square, 2, 2), await colourAt(square, 96, 96)]).toEqual(['fdfcf9', 'ff0000']);
  expect(await colourAt(await draw('logo: images/wide.svg\n'), 2, 2)).toBe('a8321f');
});
