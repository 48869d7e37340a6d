import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShareImage, ShareImageRequest } from '../../catalog/outputs/share-image/share-image.ts';
import { createDraw } from './draw.ts';
import { openFaces } from './faces.ts';
import { writeShareImages } from './share-images.ts';
import { sheetOf } from './sheet.ts';

const packageDir = process.cwd();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-share-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const image = (title: string): ShareImage => ({
  language: 'en',
  conference: 'Spare Hour',
  title,
  people: [{ initials: 'AL' }],
  names: 'Ana Lima',
  lines: [],
  foot: { strong: '10:00–10:45', plain: 'Friday', place: 'Sundial Hall' },
});

const request = (id: string, title: string): ShareImageRequest => ({
  url: `/base/og/${id}.png`,
  instead: '/base/og.png',
  file: `sessions/${id}.md`,
  image: image(title),
});
const home: ShareImageRequest = { ...request('home', 'Home'), url: '/base/og.png' };

/** A site's build in a folder of its own, whose cache stays. */
async function createSite(name: string) {
  const root = path.join(folder, name);
  const cacheDir = path.join(root, 'cache');
  const siteDir = path.join(root, 'site');
  await mkdir(siteDir, { recursive: true });
  return {
    drawings: () => readdir(path.join(cacheDir, 'share-images')),
    drawing: (file: string) => path.join(cacheDir, 'share-images', file),
    published: (file: string) => readFile(path.join(siteDir, file)),
    async build(requests: readonly ShareImageRequest[], worker?: string) {
      const said: string[] = [];
      const workerFile = worker === undefined ? undefined : path.join(root, 'worker.mjs');
      if (workerFile) await writeFile(workerFile, worker ?? '');
      const line = await writeShareImages(
        siteDir,
        { base: '/base/', requests },
        { cacheDir, contentDir: root, packageDir, projectDir: packageDir },
        (each) => said.push(each),
        workerFile ? { workerFile, patienceMs: 2_000 } : {},
      );
      return { line, said };
    },
  };
}

test('images are PNG files of the right size, at their addresses', async () => {
  const site = await createSite('plain');
  const { line, said } = await site.build([request('ä b', 'Two Noons'), home]);
  expect(line).toBe('2 share images, 2 of them new');
  expect(said).toEqual(['share images: 2 of 2']);
  expect(await sharp(await site.published('og/ä b.png')).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
  });
});

test('what is kept is not drawn again, is drawn again where it is broken, and goes when nothing shows it', async () => {
  const site = await createSite('kept');
  await site.build([request('a', 'One'), request('b', 'Two'), home]);
  const first = await site.published('og/a.png');
  expect((await site.build([request('a', 'One'), home])).line).toBe('2 share images, 0 of them new');
  const drawings = await site.drawings();
  expect(drawings).toHaveLength(2);
  const [short = '', spoilt = ''] = drawings;
  await writeFile(site.drawing(short), first.subarray(0, 500));
  await writeFile(site.drawing(spoilt), Buffer.from(first).fill(0, 300, 310));
  expect((await site.build([request('a', 'One'), home])).line).toBe('2 share images, 2 of them new');
  expect(await site.published('og/a.png')).toEqual(first);
});

test('characters that no face has are said once, with a file', async () => {
  const site = await createSite('missing');
  const { said } = await site.build([request('a', 'Party 🎉'), request('b', 'Party 🎉 again'), home]);
  expect(said[0]).toBe('share images: no glyph for 🎉 (sessions/a.md)');
});

test('without share images nothing is drawn', async () => {
  const site = await createSite('none');
  expect(await site.build([])).toEqual({ line: undefined, said: [] });
});

describe('an image that cannot be drawn', () => {
  /** Draws nothing but says that it did, save for one title. */
  const worker = (fault: string): string => `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ title }) => {
      if (title === 'Bad') { ${fault} }
      else parentPort.postMessage({ png: new TextEncoder().encode(title) });
    });
    parentPort.postMessage('ready');`;

  test.each([
    ['fails', `parentPort.postMessage({ why: 'no ink' })`, 'no ink'],
    ['breaks its thread', `throw new Error('torn')`, 'torn'],
    ['ends its thread', 'process.exit(3)', 'what draws it has ended'],
    ['never ends', '', 'it takes more than 2 seconds'],
  ])('is reported and replaced by the home page’s where it %s', async (name, fault, why) => {
    const site = await createSite(name.replace(/\W/g, '-'));
    const { line, said } = await site.build(
      [request('bad', 'Bad'), request('good', 'Good'), home],
      worker(fault),
    );
    expect(said).toContain(`share images: that of sessions/bad.md cannot be drawn (${why})`);
    expect(line).toBe('3 share images, 2 of them new');
    expect(String(await site.published('og/bad.png'))).toBe('Home');
    expect(String(await site.published('og/good.png'))).toBe('Good');
  });

  test('ends the build where it is the home page’s, and says how to do without', async () => {
    const site = await createSite('no-home');
    const bad = { ...home, image: image('Bad') };
    await expect(site.build([bad], worker(`parentPort.postMessage({ why: 'no ink' })`))).rejects.toThrow(
      'shareImages: false',
    );
  });

  test('ends the build where no thread starts', async () => {
    const site = await createSite('no-thread');
    await expect(site.build([home], `throw new Error('no faces')`)).rejects.toThrow('no faces');
  });
});

test('whatever a title is, it is drawn, and twice the same', { timeout: 120_000 }, async () => {
  const faces = openFaces(packageDir);
  const draw = await createDraw({ packageDir, portraitsDir: folder });
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '',
      ']]><svg onload="x">&amp;',
      '字'.repeat(300),
      'W'.repeat(100),
      'שלום\u202E',
      '👩‍👩‍👧 \n\t x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, names) => {
      const { sheet } = sheetOf({ ...image(title), names, topic: names, status: title, hue: 3 }, faces);
      const png = await draw(sheet);
      expect(await draw(sheet)).toEqual(png);
    }),
    { numRuns: 8 },
  );
});
