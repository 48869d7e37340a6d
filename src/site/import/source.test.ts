import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Transport } from '../photos/transport.ts';
import { decode, readSource, readSourceFolder } from './source.ts';
import { newFolder } from './test-import.ts';

/** Answers by address; each host is at the address given. */
function web(
  answers: Readonly<Record<string, { status?: number; location?: string; body?: readonly Uint8Array[] }>>,
  address = '93.184.216.34',
): Transport {
  return {
    resolve: () => Promise.resolve([{ address, family: 4 }]),
    ask: (url) => {
      const { status = 200, location, body = [] } = answers[url.href] ?? { status: 404 };
      return Promise.resolve({
        ...{ status, location, close: () => undefined },
        body: (async function* () {
          for (const part of body) yield await Promise.resolve(part);
        })(),
      });
    },
  };
}

const here = 'https://example.org/all.json';

test('an address is read, and followed where it leads', async () => {
  const transport = web({
    [here]: { status: 302, location: 'https://cdn.example.org/1' },
    'https://cdn.example.org/1': { body: [Buffer.from('{"a"'), Buffer.from(': 1}')] },
  });
  expect(decode(await readSource(here, transport), here)).toBe('{"a": 1}');
});

test.each([
  [
    'leads to http',
    web({ [here]: { status: 301, location: 'http://example.org/' } }),
    'exports are fetched over https:// only',
  ],
  ['is not there', web({}), 'example.org answered 404'],
  ['is inside the network', web({ [here]: {} }, '10.0.0.7'), 'example.org is not on the public internet'],
  [
    'never ends',
    web({ [here]: { body: Array.from({ length: 50 }, () => new Uint8Array(1_000_000)) } }),
    'the file has more than 40 MB',
  ],
])('an address that %s is refused', async (_, transport, message) => {
  await expect(readSource(here, transport)).rejects.toThrow(`${here}: ${message}. Nothing was imported.`);
});

test('a folder is read without what is hidden, built, or behind a link', () => {
  const { contentDir } = newFolder();
  for (const folder of ['content', '.git', 'public'])
    mkdirSync(path.join(contentDir, folder), { recursive: true });
  for (const name of ['content/a.md', 'content/b.png', '.git/c.md', 'public/d.md'])
    writeFileSync(path.join(contentDir, name), 'x');
  symlinkSync('/etc/passwd', path.join(contentDir, 'content/e.md'));
  const { paths, files } = readSourceFolder(contentDir);
  expect(paths).toEqual(['content/a.md', 'content/b.png']);
  expect(files.map((file) => file.path)).toEqual(['content/a.md']);
});

test('a file in an encoding of old is named, and what Excel calls Unicode is read', () => {
  expect(() => decode(Buffer.from('Gr\xFC\xDFe', 'latin1'), 'a.csv')).toThrow('a.csv is not saved as UTF-8');
  expect(decode(Buffer.from('\uFEFFtitle\nGrüße', 'utf16le'), 'a.csv')).toBe('title\nGrüße');
});
