import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyPictures } from './pictures.ts';
import { expectedPortraits, fetchPortraits } from './portraits.ts';
import { newFolder, photo } from './test-import.ts';

const jpeg = Buffer.from('\xff\xd8\xff\xe0 a photo', 'latin1');
const wanted = (address: string) => [{ key: 'a', id: 'ana', address }];

function folder() {
  const { contentDir, cacheDir } = newFolder();
  mkdirSync(path.join(contentDir, 'images/speakers'), { recursive: true });
  const options = { contentDir, cacheDir, onProgress: () => undefined };
  const keep = (writes: ReadonlyMap<string, Uint8Array>): void =>
    writes.forEach((bytes, name) => writeFileSync(path.join(contentDir, name), bytes));
  return { contentDir, options, keep };
}

test('a new photo takes the place of the old one, under a name that fits it', async () => {
  const { options, keep } = folder();
  const first = await fetchPortraits(wanted('https://example.org/1'), {
    ...options,
    known: [],
    fetchPhoto: () => Promise.resolve(photo()),
  });
  keep(first.writes);
  expect(first.photos).toMatchObject([{ path: 'images/speakers/ana.png' }]);
  const same = await fetchPortraits(wanted('https://example.org/2'), {
    ...options,
    known: first.photos,
    fetchPhoto: () => Promise.resolve(photo()),
  });
  expect([...same.writes.keys()]).toEqual(['images/speakers/ana.png']);
  const other = await fetchPortraits(wanted('https://example.org/3'), {
    ...options,
    known: first.photos,
    fetchPhoto: () => Promise.resolve(jpeg),
  });
  expect([...other.writes.keys()]).toEqual(['images/speakers/ana.jpg']);
});

test('a photo that was replaced here stays, and a name that is taken is left alone', async () => {
  const { contentDir, options, keep } = folder();
  const fetchPhoto = () => Promise.resolve(photo());
  writeFileSync(path.join(contentDir, 'images/speakers/ana.png'), 'somebody else');
  const first = await fetchPortraits(wanted('https://example.org/1'), { ...options, known: [], fetchPhoto });
  expect([...first.writes.keys()]).toEqual(['images/speakers/ana-2.png']);
  keep(first.writes);
  rmSync(path.join(contentDir, 'images/speakers/ana-2.png'));
  const again = await fetchPortraits(wanted('https://example.org/2'), {
    ...options,
    known: first.photos,
    fetchPhoto,
  });
  expect(again.writes.size).toBe(0);
  expect(again.notes).toEqual([
    'photo of ana: there is a new one, but images/speakers/ana-2.png was replaced or deleted here and stays so',
  ]);
});

test('a dry run expects a name without asking', () => {
  const known = [{ key: 'b', address: 'https://example.org/b', path: 'images/speakers/bo.jpg', hash: 'x' }];
  const { writes } = expectedPortraits(
    [...wanted('https://example.org/1.webp'), { key: 'b', id: 'bo', address: 'https://example.org/b' }],
    known,
  );
  expect([...writes.keys()]).toEqual(['images/speakers/ana.webp']);
});

test('pictures of a site are copied once, and left alone where another one stands in their place', () => {
  const { contentDir } = folder();
  const pictures = new Map([
    ['static/a.png', 'images/a.png'],
    ['static/b.png', 'images/b.png'],
  ]);
  const site = path.join(contentDir, '..', 'site');
  mkdirSync(path.join(site, 'static'), { recursive: true });
  for (const name of pictures.keys()) writeFileSync(path.join(site, name), photo());
  writeFileSync(path.join(contentDir, 'images/b.png'), 'ours');
  const first = copyPictures(site, pictures, [], contentDir);
  expect([...first.writes.keys()]).toEqual(['images/a.png']);
  expect(first.notes).toEqual(['images/b.png is another picture here, and stays as it is']);
  first.writes.forEach((bytes, name) => writeFileSync(path.join(contentDir, name), bytes));
  expect(copyPictures(site, pictures, first.photos, contentDir).writes.size).toBe(0);
  writeFileSync(path.join(site, 'static/a.png'), jpeg);
  expect([...copyPictures(site, pictures, first.photos, contentDir).writes.keys()]).toEqual(['images/a.png']);
  expect(readFileSync(path.join(contentDir, 'images/b.png'), 'utf8')).toBe('ours');
});
