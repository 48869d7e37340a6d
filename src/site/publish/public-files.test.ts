import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPublicFiles } from './public-files.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const add = (projectDir = at('conference')): Promise<number> =>
  addPublicFiles(at('site'), { projectDir, packageDir: at('lectern') });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-public-'));
  write('lectern/public/favicon.svg', 'ours');
  write('site/favicon.svg', 'ours');
  write('site/index.html', 'home');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files are published as they are, in folders too, and an icon takes the place of ours', async () => {
  write('conference/public/favicon.svg', 'theirs');
  write('conference/public/press/kit.txt', 'kit');
  expect(await add()).toBe(2);
  expect(readFileSync(at('site/favicon.svg'), 'utf8')).toBe('theirs');
  expect(readFileSync(at('site/press/kit.txt'), 'utf8')).toBe('kit');
});

test('a file that the site has already is refused, and the page stays as it is', async () => {
  write('conference/public/index.html', 'theirs');
  await expect(add()).rejects.toThrow('public/index.html is a file that the site has already.');
  expect(readFileSync(at('site/index.html'), 'utf8')).toBe('home');
});

test('a link is refused, wherever it leads', async () => {
  write('secret', 'key');
  write('conference/public/a.txt', 'a');
  symlinkSync(at('secret'), at('conference/public/key.txt'));
  await expect(add()).rejects.toThrow('public/key.txt is no file but a link.');
});

test('no folder, and the folder of a clone, add nothing', async () => {
  expect(await add()).toBe(0);
  expect(await add(at('lectern'))).toBe(0);
});
