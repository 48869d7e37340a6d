import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder } from './import/test-import.ts';
import { undoUnfinished, writeAll } from './write-all.ts';

const never = (): boolean => false;

function folderWith(files: Readonly<Record<string, string>>): string {
  const { contentDir } = newFolder();
  mkdirSync(contentDir);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    writeFileSync(path.join(contentDir, name), text);
  }
  return contentDir;
}

test('all files are written, and nothing else is left behind', () => {
  const folder = folderWith({ 'a.md': 'old' });
  writeAll(
    folder,
    new Map([
      ['a.md', 'new'],
      ['sessions/b.md', 'b'],
    ]),
    never,
  );
  expect([...filesIn(folder)]).toEqual([
    ['a.md', 'new'],
    ['sessions/b.md', 'b'],
  ]);
});

test('a file keeps who may read it', () => {
  const folder = folderWith({ 'a.md': 'old' });
  chmodSync(path.join(folder, 'a.md'), 0o600);
  writeAll(folder, new Map([['a.md', 'new']]), never);
  writeAll(folder, new Map([['a.md', 'newer']]), never);
  expect(filesIn(folder).get('a.md')).toBe('newer');
});

test('where one file cannot be written, none is', () => {
  const folder = folderWith({ 'a.md': 'old', blocked: 'a file where a folder is wanted' });
  const files = new Map([
    ['a.md', 'new'],
    ['b.md', 'b'],
    ['blocked/c.md', 'c'],
  ]);
  expect(() => writeAll(folder, files, never)).toThrow('in the way');
  expect([...filesIn(folder)]).toEqual([
    ['a.md', 'old'],
    ['blocked', 'a file where a folder is wanted'],
  ]);
});

test.each(['../a.md', '/a.md', 'a//b.md', 'a/../b.md', 'a\\b.md'])('nothing is written to %s', (name) => {
  const folder = folderWith({});
  expect(() => writeAll(folder, new Map([[name, 'x']]), never)).toThrow('no path inside');
  expect(filesIn(path.dirname(folder)).size).toBe(0);
});

test('an import that was cut off is taken back', () => {
  const folder = folderWith({ 'a.md': 'new', 'b.md': 'new, too', 'c.md': 'not yet reached' });
  const stage = path.join(folder, '.lectern-import/unfinished');
  for (const part of ['new', 'old']) mkdirSync(path.join(stage, part), { recursive: true });
  writeFileSync(
    path.join(stage, 'journal.json'),
    JSON.stringify([
      { path: 'a.md', existed: true },
      { path: 'b.md', existed: false },
      { path: 'c.md', existed: true },
    ]),
  );
  writeFileSync(path.join(stage, 'old/0'), 'old');
  writeFileSync(path.join(stage, 'new/2'), 'never');
  expect(undoUnfinished(folder)).toBe(true);
  expect([...filesIn(folder)]).toEqual([
    ['a.md', 'old'],
    ['c.md', 'not yet reached'],
  ]);
  expect(undoUnfinished(folder)).toBe(false);
});

test('an import that was cut off before it moved anything is forgotten', () => {
  const folder = folderWith({ 'a.md': 'old' });
  const stage = path.join(folder, '.lectern-import/unfinished');
  mkdirSync(path.join(stage, 'new'), { recursive: true });
  writeFileSync(path.join(stage, 'journal.json'), '[{"path": "a.m');
  expect(undoUnfinished(folder)).toBe(false);
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('old');
});

test.each(['.lectern-import', '.lectern-import/unfinished', '.lectern-import/unfinished/old'])(
  'where %s is a link to another folder, nothing is written and nothing removed there',
  (name) => {
    const folder = folderWith({ 'a.md': 'old' });
    const elsewhere = path.join(folder, '../elsewhere');
    mkdirSync(path.join(elsewhere, 'unfinished/old'), { recursive: true });
    writeFileSync(path.join(elsewhere, 'unfinished/old/kept'), 'kept');
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    symlinkSync(elsewhere, path.join(folder, name));
    expect(() => writeAll(folder, new Map([['a.md', 'new']]), never)).toThrow('is a link');
    expect(() => undoUnfinished(folder)).toThrow('is a link');
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('old');
    expect([...filesIn(elsewhere)]).toEqual([['unfinished/old/kept', 'kept']]);
  },
);
