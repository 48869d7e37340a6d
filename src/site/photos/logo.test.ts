import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettingsFile } from '../../catalog/read.ts';
import { checkLogo, drawLogo, logoPath } from './logo.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-logo-'));
  mkdirSync(path.join(folder, 'images'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function draw(name: string, contents: string | Uint8Array) {
  writeFileSync(path.join(folder, 'images', name), contents);
  return sharp(await drawLogo(`images/${name}`, folder));
}

const svg = (inner: string, attributes = 'width="56" height="14"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;
const red = '<rect width="100%" height="100%" fill="#f00"/>';

test('a drawing becomes a picture, as sharp as the sharpest screen', async () => {
  const image = await draw('a.svg', svg(red));
  expect(await image.metadata()).toMatchObject({ format: 'png', width: 448, height: 112 });
  expect((await image.stats()).dominant).toMatchObject({
    r: expect.closeTo(255, -1.3),
    g: expect.closeTo(0, -1.3),
  });
});

test.each([
  ['tiny', 'width="4" height="1"', 448, 112],
  ['larger than any screen', 'width="100000" height="50000"', 224, 112],
  ['very wide', 'width="100000" height="1000"', 2240, 22],
])('a drawing that is %s comes in the size that is needed', async (_, attributes, width, height) => {
  expect(await (await draw('j.svg', svg(red, attributes))).metadata()).toMatchObject({ width, height });
});

test.each([
  [
    'a script under another prefix',
    svg(`${red}<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>`),
  ],
  ['a script of XHTML', svg(`${red}<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>`)],
  ['a handler', svg(red, 'width="56" height="14" onload="alert(1)"')],
])('of a drawing with %s only the picture is left', async (_, text) => {
  const bytes = await (await draw('b.svg', text)).toBuffer();
  expect(bytes.toString('latin1')).not.toMatch(/script|alert|svg/i);
});

test('a drawing shows no other file', async () => {
  writeFileSync(
    path.join(folder, 'images/secret.png'),
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f00' } })
      .png()
      .toBuffer(),
  );
  const image = await draw(
    'c.svg',
    svg(`<image href="${folder}/images/secret.png" width="56" height="14"/>`),
  );
  expect((await image.stats()).isOpaque).toBe(false);
});

test('a photo is made no larger than it is, and loses what it says about its making', async () => {
  const photo = sharp({ create: { width: 60, height: 30, channels: 3, background: '#0f0' } });
  const jpeg = await photo
    .withExif({ IFD0: { Artist: 'Ana Example' } })
    .jpeg()
    .toBuffer();
  const { format, width, height, exif } = await (await draw('d.jpg', jpeg)).metadata();
  expect({ format, width, height, exif }).toEqual({ format: 'png', width: 60, height: 30, exif: undefined });
});

test.each<[string, string, string | Uint8Array, string]>([
  [
    'in UTF-16',
    'e.svg',
    Buffer.from(`\ufeff${svg(red)}`, 'utf16le'),
    'this is no image; save it as SVG in UTF-8',
  ],
  ['that is a page', 'f.svg', '<!doctype html><html></html>', 'this is HTML'],
  ['that is broken', 'g.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect', 'it cannot be drawn'],
  [
    'of more than 1 MB',
    'h.svg',
    svg(`${red}<!--${'x'.repeat(1_000_000)}-->`),
    'the drawing has more than 1 MB',
  ],
  [
    'that draws itself again and again',
    'i.svg',
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    'the drawing repeats its parts too often',
  ],
])(
  'a logo %s is a problem where the settings name it, and is left out',
  async (_, name, contents, message) => {
    writeFileSync(path.join(folder, 'images', name), contents);
    const bytes = Buffer.from(`title: A\ntimezone: UTC\nlogo: images/${name}\n`);
    const settings = readSettingsFile([{ path: 'conference.yaml', bytes }], ['en']);
    const { conference, problems } = await checkLogo(settings.conference, folder);
    expect(problems).toEqual([
      expect.objectContaining({
        path: 'conference.yaml',
        line: 3,
        message: expect.stringContaining(message),
      }),
    ]);
    expect(logoPath(conference)).toBeUndefined();
  },
);
