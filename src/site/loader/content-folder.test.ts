import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../catalog/content/problems.ts';
import { readContentFolder } from './content-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-content-'));
  mkdirSync(path.join(folder, 'sessions/day-one'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (file: string): string => path.join(folder, file);
const talk = '---\ntitle: "A"\n---\n';

function read(list?: Parameters<typeof readContentFolder>[1]) {
  const { files, problems } = readContentFolder(folder, list);
  return { files: files.map((file) => file.path), problems: problems.map(formatProblem) };
}

test('content is the settings and the Markdown files of the four folders', () => {
  for (const file of [
    'conference.yaml',
    'sessions/b.md',
    'sessions/day-one/a.md',
    'README.md',
    'sessions/.hidden.md',
  ])
    writeFileSync(at(file), talk);
  mkdirSync(at('pages'));
  writeFileSync(at('pages/venue.md'), talk);
  expect(read()).toEqual({
    files: ['conference.yaml', 'pages/venue.md', 'sessions/b.md', 'sessions/day-one/a.md'],
    problems: [],
  });
});

test('settings alone are content', () => {
  writeFileSync(at('conference.yaml'), 'title: A\n');
  expect(read()).toEqual({ files: ['conference.yaml'], problems: [] });
});

test('a folder without content is refused with what to set', () => {
  expect(() => read()).toThrow(/There is no content in .*Set CONTENT_DIR to a folder/);
  rmSync(folder, { recursive: true });
  expect(() => read()).toThrow(/There is no content folder at .*Set CONTENT_DIR to a folder/);
});

test('who names the folder around the content is told of the one inside', () => {
  mkdirSync(at('content/sessions'), { recursive: true });
  expect(() => read()).toThrow(`a folder that has "sessions/" in it, such as ${at('content')}.`);
});

test('links in circles end, and each file is read once', () => {
  writeFileSync(at('sessions/a.md'), talk);
  writeFileSync(at('sessions/day-one/b.md'), talk);
  for (const link of ['l1', 'l2', 'day-one/up']) symlinkSync(at('sessions'), at(`sessions/${link}`));
  symlinkSync('.', at('sessions/here'));
  const { files, problems } = read();
  expect(files.map((file) => path.basename(file)).toSorted()).toEqual(['a.md', 'b.md']);
  expect(problems).toEqual([]);
});

test.each([
  ['to a file outside', '/etc/hostname'],
  ['to nowhere', '/nowhere/at/all'],
  ['to itself', 'link.md'],
])('a link %s is an error', (_, target) => {
  symlinkSync(target, at('sessions/link.md'));
  expect(read()).toEqual({
    files: [],
    problems: [
      expect.stringMatching(
        /^sessions\/link\.md:1:1 error this is a link that leads out of the content folder, or nowhere/,
      ),
    ],
  });
});

test('a folder that may not be listed is an error', () => {
  const deny = (): never => {
    throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
  };
  const list = (name: string) =>
    name.endsWith('day-one') ? deny() : readdirSync(name, { encoding: 'buffer' });
  writeFileSync(at('sessions/a.md'), talk);
  expect(read(list)).toEqual({
    files: ['sessions/a.md'],
    problems: ['sessions/day-one:1:1 error the file cannot be read: EACCES. Put an ordinary file here.'],
  });
});

test('a file whose name is not UTF-8 is an error', () => {
  writeFileSync(Buffer.concat([Buffer.from(at('sessions/')), Buffer.from([0xe9, 0x2e, 0x6d, 0x64])]), talk);
  expect(read().problems).toEqual([
    'sessions/\ufffd.md:1:1 error the file cannot be read: its name is not UTF-8; rename it. Put an ordinary file here.',
  ]);
});

test('a file that is not Markdown is a warning', () => {
  writeFileSync(at('sessions/notes.txt'), 'x');
  expect(read().problems).toEqual([expect.stringContaining('sessions/notes.txt:1:1 warning')]);
});
