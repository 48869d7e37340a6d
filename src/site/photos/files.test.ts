import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPhotoFile } from './files.ts';
import { PhotoError } from './problems.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-photos-')));
  root = join(folder, 'content');
  await mkdir(join(root, 'images'), { recursive: true });
  await mkdir(join(folder, 'private'));
  await writeFile(join(folder, 'private', 'Secret.png'), 'secret');
  for (const name of ['ada.png', 'a b.png', '50%25.png', 'Zoë.PNG']) {
    await writeFile(join(root, 'images', name.normalize('NFC')), 'photo');
  }
});

afterAll(() => rm(folder, { recursive: true }));

async function failure(src: string): Promise<string> {
  try {
    return (await findPhotoFile(root, src)).file;
  } catch (error) {
    if (error instanceof PhotoError) return `${error.reason}: ${error.message}`;
    throw error;
  }
}

test.each([
  ['images/ada.png', 'ada.png'],
  ['./images/../images/ada.png', 'ada.png'],
  ['images/a b.png', 'a b.png'],
  ['images/a%20b.png', 'a b.png'],
  ['images/50%25.png', '50%25.png'],
])('%s is the file %s', async (src, name) => {
  expect((await findPhotoFile(root, src)).file).toBe(join(root, 'images', name));
});

test.each([
  '../private/Secret.png',
  'images/../../private/Secret.png',
  '%2e%2e/private/Secret.png',
  'images/%2e%2e%2f..%2fprivate/Secret.png',
  '..',
  '/etc/passwd',
  '%2Fetc/passwd',
  '..\\private\\Secret.png',
  'C:/Windows/win.ini',
  'C:\\Windows\\win.ini',
])('%s leads outside the content folder', async (src) => {
  expect(await failure(src)).toMatch(/^outside: /);
});

test.each(['file:///etc/passwd', 'data:image/png;base64,AAAA', 'ftp://example.org/a.png'])(
  '%s is refused',
  async (src) => {
    expect(await failure(src)).toMatch(/^refused: /);
  },
);

test('a link may lead to another photo of the content folder', async () => {
  await symlink('ada.png', join(root, 'images', 'link.png'));
  expect((await findPhotoFile(root, 'images/link.png')).file).toBe(join(root, 'images', 'ada.png'));
});

test('a link out of the content folder is not followed', async () => {
  await symlink(join(folder, 'private', 'Secret.png'), join(root, 'images', 'stolen.png'));
  await symlink(join(folder, 'private'), join(root, 'elsewhere'));
  expect(await failure('images/stolen.png')).toMatch(/^outside: /);
  expect(await failure('elsewhere/Secret.png')).toMatch(/^outside: /);
});

test('no name from a linked folder outside is suggested', async () => {
  await symlink(join(folder, 'private'), join(root, 'linked'));
  expect(await failure('linked/secret.PNG')).toBe('missing: there is no such file');
});

test('a link in a circle counts as missing', async () => {
  await symlink('circle.png', join(root, 'images', 'circle.png'));
  expect(await failure('images/circle.png')).toMatch(/^missing: /);
});

test('a pipe is not opened', async () => {
  execFileSync('mkfifo', [join(root, 'images', 'pipe.png')]);
  expect(await failure('images/pipe.png')).toBe('format: this is not an ordinary file');
});

test('a folder is not a photo', async () => {
  expect(await failure('images')).toBe('format: this is a folder, not a photo');
});

test('a file of more than 30 MB is not read', async () => {
  await writeFile(join(root, 'images', 'large.png'), '');
  await truncate(join(root, 'images', 'large.png'), 31_000_000);
  expect(await failure('images/large.png')).toBe('huge: the file has 31 MB; at most 30 MB are read');
});

test.each([
  ['images/Ada.PNG', 'images/ada.png'],
  ['Images/ada.png', 'images/ada.png'],
  ['images/ada.jpeg', 'images/ada.png'],
  ['images/zoe\u0308.png', 'images/Zoë.PNG'],
  ['images/A%20B.png', 'images/a b.png'],
])('%s is missing, and %s is suggested', async (src, near) => {
  expect(await failure(src)).toBe(`missing: there is no such file; did you mean "${near.normalize('NFC')}"?`);
});

test.each([
  'images/nobody.png',
  'images/ada.png/x.png',
  'images/\0.png',
  `images/${'x'.repeat(5000)}.png`,
  'images/%zz.png',
])('a path that names nothing is missing', async (src) => {
  expect(await failure(src)).toBe('missing: there is no such file');
});

test('no text whatever gives a file outside the content folder', async () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2f',
    'images',
    'private',
    'Secret.png',
    'elsewhere',
    '\0',
    '~',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }),
      async (pieces) => {
        const found = await failure(pieces.join(''));
        expect(found.startsWith(join(root, '/')) || /^[a-z]+: /.test(found)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
