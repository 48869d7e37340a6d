import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeEmpty } from './folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('folders are made as far as they are missing, and go again while they are empty', async () => {
  const [outer, inner] = [path.join(folder, 'a'), path.join(folder, 'a/b')];
  const made = await makeFolder(inner);
  expect(made).toEqual([outer, inner]);
  expect(await makeFolder(inner)).toEqual([]);
  writeFileSync(path.join(outer, 'x'), '');
  removeEmpty(made);
  expect([existsSync(inner), existsSync(outer)]).toEqual([false, true]);
});

test('what is no folder and leads to none is an error', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  symlinkSync('nowhere', path.join(folder, 'link'));
  await expect(makeFolder(path.join(folder, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(path.join(folder, 'file/x'))).rejects.toThrow('ENOTDIR');
  await expect(makeFolder(path.join(folder, 'link'))).rejects.toThrow('ENOENT');
});

test.runIf(process.platform === 'linux')(
  'a folder that the system has none of is refused, and not tried for ever',
  async () => {
    await expect(makeFolder('/proc/lectern/dist')).rejects.toThrow('ENOENT');
  },
);
