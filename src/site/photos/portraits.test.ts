import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { PhotoError } from './problems.ts';
import { makePortraits, type PhotoRequest, type PortraitOptions, portraitFiles } from './portraits.ts';

const OFFLINE: Partial<PortraitOptions> = {
  fetchPhoto: () => Promise.reject(new PhotoError('unreachable', 'offline')),
};

async function photoOf(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 90, height: 120, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

function asked(...sources: string[]): PhotoRequest[] {
  return sources.map((src, index) => ({ src, path: 'sessions/a.md', line: index + 1, column: 11 }));
}

async function conference(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-portraits-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  const cacheDir = join(folder, 'cache');
  await mkdir(contentDir);
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(contentDir, name)), { recursive: true });
    await writeFile(join(contentDir, name), contents);
  }
  return {
    contentDir,
    cacheDir,
    build: (requests: readonly PhotoRequest[], options: Partial<PortraitOptions> = {}) =>
      makePortraits(requests, { contentDir, cacheDir, remote: 'download', ...OFFLINE, ...options }),
    made: () => readdir(join(cacheDir, 'files')).then((names) => names.toSorted()),
  };
}

test('each photo gets a portrait whose files are in the cache', async () => {
  const { build, made } = await conference({
    'images/a.png': await photoOf('red'),
    'images/b.png': await photoOf('blue'),
  });
  const { portraits, problems } = await build(asked('images/a.png', 'images/b.png', 'images/a.png'));
  expect([...portraits.keys()]).toEqual(['images/a.png', 'images/b.png']);
  expect(problems).toEqual([]);
  expect(await made()).toEqual(portraitFiles(portraits.values()));
});

test('file names say nothing about the person, and work where case is ignored', async () => {
  const { build, made } = await conference({ 'images/Ada Lovelace.PNG': await photoOf('red') });
  await build(asked('images/Ada%20Lovelace.PNG'));
  for (const name of await made()) expect(name).toMatch(/^[\da-f]{20}-\d+\.(webp|jpg)$/);
});

test('identical photos are stored once', async () => {
  const photo = await photoOf('red');
  const { build } = await conference({ 'images/a.png': photo, 'images/b.png': photo, 'images/c.png': photo });
  const { portraits, made } = await build(asked('images/a.png', 'images/b.png', 'images/c.png'));
  expect(made).toBe(1);
  expect(new Set([...portraits.values()].map(({ hash }) => hash)).size).toBe(1);
});

test('a second build makes none, writes no index and reports no progress', async () => {
  const { cacheDir, build } = await conference({ 'images/a.png': await photoOf('red') });
  const first = await build(asked('images/a.png'));
  const { mtimeMs } = await stat(join(cacheDir, 'index.json'));
  const second = await build(asked('images/a.png'), { onProgress: () => expect.fail('progress') });
  expect(second).toEqual({ ...first, made: 0 });
  expect((await stat(join(cacheDir, 'index.json'))).mtimeMs).toBe(mtimeMs);
});

test('a photo that did not change is not read again', async () => {
  const { contentDir, cacheDir, build } = await conference({ 'images/a.png': await photoOf('red') });
  const first = await build(asked('images/a.png'));
  // Where the index knows size and times of a file, its content is not looked at, even if it is no photo.
  const file = join(contentDir, 'images/a.png');
  await writeFile(file, 'x');
  const { size, mtimeMs, ctimeMs } = await stat(file);
  const known = JSON.stringify({ bytes: size, mtimeMs, ctimeMs }).slice(1, -1);
  const index = await readFile(join(cacheDir, 'index.json'), 'utf8');
  await writeFile(join(cacheDir, 'index.json'), index.replace(/"bytes":.+?"ctimeMs":[\d.]+/, known));
  expect(await build(asked('images/a.png'))).toEqual({ ...first, made: 0 });
});

test('a photo under another name, or with another date, is known by its content', async () => {
  const { contentDir, build } = await conference({ 'images/a.png': await photoOf('red') });
  const first = await build(asked('images/a.png'));
  await copyFile(join(contentDir, 'images/a.png'), join(contentDir, 'images/b.png'));
  await utimes(join(contentDir, 'images/a.png'), 1, 1);
  const second = await build(asked('images/a.png', 'images/b.png'));
  expect(second.made).toBe(0);
  expect(second.portraits.get('images/b.png')).toEqual(first.portraits.get('images/a.png'));
});

test('a changed photo of the same size and date is made anew', async () => {
  const { contentDir, build } = await conference({ 'images/a.png': '' });
  const builds = [];
  for (const colour of ['red', 'blue']) {
    const photo = await photoOf(colour);
    const file = join(contentDir, 'images/a.png');
    await writeFile(file, Buffer.concat([photo, Buffer.alloc(2000 - photo.length)]));
    await utimes(file, 1000, 1000);
    builds.push(await build(asked('images/a.png')));
  }
  const [red, blue] = builds;
  expect(blue?.made).toBe(1);
  expect(blue?.portraits).not.toEqual(red?.portraits);
});

test.each(['', '{', '{"recipe":"older","photos":{},"sides":{}}'])(
  'a useless index (%j) is made anew',
  async (index) => {
    const { cacheDir, build } = await conference({ 'images/a.png': await photoOf('red') });
    const first = await build(asked('images/a.png'));
    await writeFile(join(cacheDir, 'index.json'), index);
    expect((await build(asked('images/a.png'))).portraits).toEqual(first.portraits);
    expect((await build(asked('images/a.png'))).made).toBe(0);
  },
);

test.each([
  ['lost from', (file: string) => rm(file)],
  ['damaged in', async (file: string) => writeFile(file, (await readFile(file)).fill(0, 40))],
])('a file that was %s the cache is made again, byte for byte', async (_, spoil) => {
  const { cacheDir, build, made } = await conference({ 'images/a.png': await photoOf('red') });
  await build(asked('images/a.png'));
  const [name = ''] = await made();
  const before = await readFile(join(cacheDir, 'files', name));
  await spoil(join(cacheDir, 'files', name));
  expect((await build(asked('images/a.png'))).made).toBe(1);
  expect(await readFile(join(cacheDir, 'files', name))).toEqual(before);
});

test('every kind of unusable photo is one problem where it is named, and the others are made', async () => {
  const { contentDir, build } = await conference({
    'images/good.png': await photoOf('red'),
    'images/broken.png': (await photoOf('red')).subarray(0, 60),
    'images/drawing.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'images/empty.png': '',
    '../secret.png': await photoOf('blue'),
  });
  await symlink('../../secret.png', join(contentDir, 'images/link.png'));
  const { portraits, problems, made } = await build(
    asked(
      'images/none.png',
      'images/broken.png',
      'images/drawing.png',
      'images/empty.png',
      '../secret.png',
      'images/link.png',
      'http://img.example/a.png',
      'images/good.png',
    ),
  );
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'missing'],
    [2, 'corrupt'],
    [3, 'format'],
    [4, 'format'],
    [5, 'outside'],
    [6, 'outside'],
    [7, 'unreachable'],
  ]);
  expect([[...portraits.keys()], made]).toEqual([['images/good.png'], 1]);
});

test('a missing photo is a problem in each place that names it', async () => {
  const { build } = await conference({});
  const places = asked('images/none.png', 'images/none.png');
  expect((await build([...places, ...places])).problems).toEqual(
    places.map((place) => ({ ...place, reason: 'missing', detail: 'there is no such file' })),
  );
});

test('progress counts the photos that are not in the cache, usable or not', async () => {
  const { build } = await conference({
    'images/a.png': await photoOf('red'),
    'images/b.png': await photoOf('blue'),
    'images/c.png': 'no photo',
  });
  await build(asked('images/a.png'));
  const steps: number[][] = [];
  const requests = asked('images/a.png', 'images/b.png', 'images/c.png', 'images/none.png');
  await build(requests, { onProgress: (...step) => steps.push(step) });
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

const REMOTE = 'https://img.example/ada';

test('a remote photo is fetched once and then comes from the cache', async () => {
  const { build } = await conference({});
  const fetchPhoto = (): Promise<Buffer> => photoOf('red');
  const first = await build(asked(REMOTE), { fetchPhoto });
  const second = await build(asked(REMOTE));
  expect([first.made, second.made]).toEqual([1, 0]);
  expect(second.portraits).toEqual(first.portraits);
});

test('a remote photo and the same one in the content folder are stored once', async () => {
  const { build } = await conference({ 'images/a.png': await photoOf('red') });
  expect((await build(asked(REMOTE, 'images/a.png'), { fetchPhoto: () => photoOf('red') })).made).toBe(1);
});

test('remote photos that are ignored are neither fetched nor a problem', async () => {
  const { build } = await conference({});
  const { portraits, problems } = await build(asked(REMOTE, 'http://img.example/b', '//img.example/c'), {
    remote: 'ignore',
    fetchPhoto: () => expect.fail('fetched'),
  });
  expect([portraits.size, problems]).toEqual([0, []]);
});

test('a remote photo that cannot be fetched is one problem, however often it is named', async () => {
  const { build } = await conference({});
  const { problems } = await build(asked(REMOTE, REMOTE));
  expect(problems).toEqual([{ ...asked(REMOTE)[0], reason: 'unreachable', detail: 'offline' }]);
});

test('a download that is no photo is fetched again by the next build', async () => {
  const { build } = await conference({});
  const page = await build(asked(REMOTE), {
    fetchPhoto: () => Promise.resolve(Buffer.from('<!doctype html>')),
  });
  expect(page.problems.map(({ reason }) => reason)).toEqual(['format']);
  expect((await build(asked(REMOTE), { fetchPhoto: () => photoOf('red') })).made).toBe(1);
});
