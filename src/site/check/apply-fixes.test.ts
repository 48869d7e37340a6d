import {
  readdirSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applyFixes } from './apply-fixes.ts';

function contentFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-fixes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(path.join(folder, 'sessions'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const change = (name: string) => ({
  path: `sessions/${name}.md`,
  before: new TextEncoder().encode('before'),
  after: new TextEncoder().encode('after'),
});
const textIn = (folder: string, name: string): string =>
  readFileSync(path.join(folder, `sessions/${name}.md`), 'utf8');

test('files are written, and nothing else is left behind', () => {
  const folder = contentFolder({ 'sessions/a.md': 'before' });
  applyFixes(folder, [change('a')]);
  expect(textIn(folder, 'a')).toBe('after');
  expect(readdirSync(folder)).toEqual(['sessions']);
});

test('where one has changed meanwhile, or is gone, none is written', () => {
  const folder = contentFolder({ 'sessions/a.md': 'before', 'sessions/b.md': 'edited' });
  for (const other of ['b', 'c'])
    expect(() => {
      applyFixes(folder, [change('a'), change(other)]);
    }).toThrow(`sessions/${other}.md has changed meanwhile, so nothing was written. Run it again.`);
  expect(textIn(folder, 'a')).toBe('before');
});

test('a link is not written through', () => {
  const folder = contentFolder({ 'elsewhere.md': 'before' });
  symlinkSync(path.join(folder, 'elsewhere.md'), path.join(folder, 'sessions/a.md'));
  expect(() => {
    applyFixes(folder, [change('a')]);
  }).toThrow('sessions/a.md is a link: only ordinary files are written.');
});
