import path from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, moduleFile, packagesRoot, refuseReadOnlyProgram } from './program.ts';

const clone = path.resolve('/home/node/lectern');
const installed = path.resolve('/home/conf/node_modules/lectern');
const linked = path.resolve('/home/conf/node_modules/.pnpm/lectern@0.1.0/node_modules/lectern');

test('Node runs the sources of a clone, and what was made of them where it strips no types', () => {
  expect(isInstalled(clone)).toBe(false);
  expect(moduleFile(clone, 'site/reader')).toBe(path.join(clone, 'src/site/reader.ts'));
  expect(isInstalled(installed)).toBe(true);
  expect(moduleFile(installed, 'site/reader')).toBe(path.join(installed, 'lib/site/reader.js'));
});

test('the packages beside Lectern are in the outermost folder of packages', () => {
  expect(packagesRoot(clone)).toBe(clone);
  expect(packagesRoot(installed)).toBe(path.resolve('/home/conf/node_modules'));
  expect(packagesRoot(linked)).toBe(path.resolve('/home/conf/node_modules'));
});

test('a place where nothing can be written is refused before a build trips over it', async () => {
  await expect(refuseReadOnlyProgram({ packageDir: process.cwd() })).resolves.toBeUndefined();
  // Root may write anywhere, but not where there is nothing.
  const packageDir = path.resolve('no', 'such', 'folder');
  await expect(refuseReadOnlyProgram({ packageDir })).rejects.toThrow(`Lectern is in ${packageDir}, where`);
});
