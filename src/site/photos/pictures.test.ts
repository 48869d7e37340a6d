import { crc32 } from 'node:zlib';
import readExif from 'exif-reader';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { cutPortrait, portraitFileNames, portraitOf } from './pictures.ts';

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

function plain(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Two halves, one beside the other. */
async function halves(left: string, right: string): Promise<Sharp> {
  const input = await plain(200, 400, right).png().toBuffer();
  return sharp(
    await plain(400, 400, left)
      .composite([{ input, left: 200, top: 0 }])
      .png()
      .toBuffer(),
  );
}

async function filesOf(photo: Sharp): Promise<Map<string, Uint8Array>> {
  return (await cutPortrait('photo', await photo.toBuffer())).files;
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  return files.get(name) ?? expect.fail(`there is no ${name}`);
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer())];
}

function failure(bytes: Uint8Array): Promise<string> {
  return cutPortrait('photo', bytes).then(
    () => 'none',
    (error: unknown) =>
      error instanceof Error && 'reason' in error ? `${String(error.reason)}: ${error.message}` : 'other',
  );
}

test('a photo gives WebP at three sizes and one JPEG, all of them square', async () => {
  const files = await filesOf(plain(600, 900, 'teal').jpeg());
  const sizes = await Promise.all(
    [...files].map(async ([name, bytes]) => {
      const { format, width, height } = await sharp(bytes).metadata();
      return `${name} ${format} ${String(width)}x${String(height)}`;
    }),
  );
  expect(sizes).toEqual([
    'photo-80.webp webp 80x80',
    'photo-160.webp webp 160x160',
    'photo-320.webp webp 320x320',
    'photo-160.jpg jpeg 160x160',
  ]);
  expect([...files.keys()]).toEqual(portraitFileNames('photo', 320));
});

test('the small and the large picture share the file in the middle', () => {
  expect(portraitOf('photo', 320)).toEqual({
    hash: 'photo',
    small: {
      size: 80,
      sources: [
        {
          type: 'image/webp',
          srcset: [
            { file: 'photo-80.webp', density: 1 },
            { file: 'photo-160.webp', density: 2 },
          ],
        },
      ],
      fallback: 'photo-160.jpg',
    },
    large: {
      size: 160,
      sources: [
        {
          type: 'image/webp',
          srcset: [
            { file: 'photo-160.webp', density: 1 },
            { file: 'photo-320.webp', density: 2 },
          ],
        },
      ],
      fallback: 'photo-160.jpg',
    },
  });
});

test.each([
  [250, ['photo-80.webp', 'photo-160.webp', 'photo-250.webp', 'photo-160.jpg']],
  [120, ['photo-80.webp', 'photo-120.webp', 'photo-120.jpg']],
  [50, ['photo-50.webp', 'photo-50.jpg']],
])('a photo of %i pixels is not enlarged', async (side, names) => {
  const files = await filesOf(plain(side, side + 40, 'teal').png());
  expect([...files.keys()]).toEqual(names);
  const used = [portraitOf('photo', side).small, portraitOf('photo', side).large].flatMap(
    ({ sources, fallback }) => [...sources.flatMap(({ srcset }) => srcset.map(({ file }) => file)), fallback],
  );
  expect(new Set(used)).toEqual(new Set(names));
});

test.each(['jpeg', 'png'] as const)('a %s turned by its EXIF orientation is set upright', async (format) => {
  // Orientation 6: the left side of the stored picture is its top.
  const turned = await (
    await halves('red', 'blue')
  )
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
  const square = bytesOf((await cutPortrait('photo', turned)).files, 'photo-320.webp');
  const [top, bottom] = [await colourAt(square, 160, 20), await colourAt(square, 160, 300)];
  expect([top[0], bottom[2]].every((value) => Number(value) > 200)).toBe(true);
});

test('no place, camera, description or colour profile remains', async () => {
  const photo = plain(300, 300, 'teal')
    .withIccProfile('p3')
    .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withXmp(XMP);
  const original = await photo.jpeg().toBuffer();
  const { exif, xmp } = await sharp(original).metadata();
  expect(exif && readExif(exif).GPSInfo).toMatchObject({ GPSLatitude: [51, 30, 0] });
  expect(xmp).toBeDefined();
  for (const bytes of (await cutPortrait('photo', original)).files.values()) {
    const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  }
});

test('the head of a standing person is kept, however bright the clothes are', async () => {
  const head = await plain(60, 60, '#c68863').png().toBuffer();
  const shirt = await plain(200, 260, '#ff1040').png().toBuffer();
  const composed = plain(300, 600, '#ddd').composite([
    { input: head, left: 120, top: 90 },
    { input: shirt, left: 50, top: 330 },
  ]);
  const square = bytesOf(await filesOf(sharp(await composed.png().toBuffer())), 'photo-300.webp');
  const [red = 0, green = 0, blue = 0] = await colourAt(square, 150, 120 - 75);
  expect(Math.hypot(red - 0xc6, green - 0x88, blue - 0x63)).toBeLessThan(20);
});

test('transparency stays in WebP and becomes white in JPEG', async () => {
  const clear = sharp({ create: { width: 200, height: 200, channels: 4, background: '#00000000' } }).png();
  const files = await filesOf(clear);
  expect((await sharp(bytesOf(files, 'photo-80.webp')).stats()).isOpaque).toBe(false);
  expect(await colourAt(bytesOf(files, 'photo-160.jpg'), 80, 80)).toEqual([255, 255, 255]);
});

test('only the first picture of an animation is taken', async () => {
  const frames = await Promise.all(['red', 'blue'].map((colour) => plain(100, 100, colour).png().toBuffer()));
  const animation = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const [red] = await colourAt(
    bytesOf((await cutPortrait('photo', animation)).files, 'photo-80.webp'),
    40,
    40,
  );
  expect(red).toBeGreaterThan(240);
});

test('a photo in CMYK or with 16 bits a channel becomes an ordinary one', async () => {
  const cmyk = plain(200, 200, 'red').toColourspace('cmyk').jpeg();
  const deep = plain(200, 200, 'red').toColourspace('rgb16').png();
  for (const photo of [cmyk, deep]) {
    const [red, green] = await colourAt(bytesOf(await filesOf(photo), 'photo-80.webp'), 40, 40);
    expect(Number(red) - Number(green)).toBeGreaterThan(150);
  }
});

test('the same photo gives the same bytes', async () => {
  const photo = await halves('red', 'blue');
  expect(await filesOf(photo.clone().png())).toEqual(await filesOf(photo.clone().png()));
});

test('a drawing, a document and a text are not decoded', async () => {
  expect(await failure(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBe(
    'format: this is SVG; save it as JPEG, PNG, WebP, AVIF or GIF',
  );
  expect(await failure(Buffer.from('%PDF-1.7'))).toMatch(/^format: this is PDF/);
  expect(await failure(Buffer.from('# Notes'))).toMatch(/^format: this is no image/);
  expect(await failure(Buffer.from('GIF89a<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatch(
    /^(format|corrupt): /,
  );
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a %s that breaks off is corrupt',
  async (format) => {
    const noise = sharp({
      create: { width: 300, height: 300, channels: 3, noise: { type: 'gaussian' }, background: '#888' },
    });
    const bytes = await noise.toFormat(format).toBuffer();
    expect(await failure(bytes.subarray(0, bytes.length / 2))).toMatch(
      /^corrupt: the photo cannot be decoded/,
    );
  },
);

test('a header that claims 60000 by 60000 pixels is not believed', async () => {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(60_000, 20);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(header.subarray(12)));
  const bomb = Buffer.concat([header, crc, Buffer.from('0000000049444154', 'hex'), Buffer.alloc(64)]);
  expect(await failure(bomb)).toBe(
    'huge: the photo has 60000 x 60000 pixels; at most 60 million are decoded',
  );
});

test('a real photo of too many pixels is huge', async () => {
  const wide = await plain(10_000, 6_100, 'teal').png({ compressionLevel: 1 }).toBuffer();
  expect(await failure(wide)).toMatch(/^huge: the photo has 10000 x 6100 pixels/);
});
