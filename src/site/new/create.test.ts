/** Files that are begun, on a disk. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../errors.ts';
import { readContentDir } from '../loader/read-content.ts';
import { createConference } from './create-conference.ts';
import { createItem } from './create-item.ts';

const making = { dryRun: false };
const lectern = { version: '0.1.0', start: 'npm start' };
const titled = { title: 'Spare Hour', timezone: 'Europe/Lisbon' };

function newFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-new-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = path.join(root, 'conference');
  const contentDir = path.join(folder, 'content');
  const where = { contentDir, siteUrl: 'https://example.org', basePath: '/2027' };
  return { root, folder, contentDir, where };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

const tides = {
  collection: 'sessions',
  title: 'Tide Tables',
  keys: { room: 'Main Hall', date: '2027-10-29T10:00' },
} as const;

test('a conference and a session in it are accepted by the check', async () => {
  const { root, folder, contentDir, where } = newFolder();
  await createConference({ ...titled, folder }, making, lectern);
  const lines = await createItem(tides, making, where);
  expect(lines.slice(0, 2)).toEqual([
    `Written: ${path.join(contentDir, 'sessions/tide-tables.md')}`,
    'Its page: https://example.org/2027/sessions/tide-tables.html',
  ]);
  const { problems, catalog } = await readContentDir({
    contentDir,
    cacheDir: path.join(root, 'cache'),
    packageDir: process.cwd(),
    projectDir: root,
  });
  expect(problems).toEqual([]);
  expect(catalog.sessions.map(({ id }) => id)).toEqual(['tide-tables', 'example']);
});

test('nothing goes over a file, and a folder takes all of a conference or nothing', async () => {
  const { folder, contentDir, where } = newFolder();
  mkdirSync(folder);
  const readme = path.join(folder, 'README.md');
  writeFileSync(readme, 'Ours.');
  await expect(createConference({ ...titled, folder }, making, lectern)).rejects.toThrow(
    `${folder} has these already: README.md. Choose another folder. Nothing was written.`,
  );
  expect(filesIn(folder)).toEqual(['README.md']);

  rmSync(readme);
  writeFileSync(path.join(folder, 'notes.txt'), 'Ours.');
  await createConference({ ...titled, folder }, making, lectern);
  await createItem(tides, making, where);
  const before = filesIn(folder);
  expect(before).toContain('notes.txt');
  await expect(createItem({ ...tides, title: 'TIDE TABLES' }, making, where)).rejects.toThrow(
    'sessions/tide-tables.md is there already.',
  );
  expect(filesIn(folder)).toEqual(before);
  expect(readFileSync(path.join(contentDir, 'sessions/tide-tables.md'), 'utf8')).toContain('Tide Tables');
});

test('a trial writes nothing and shows the file', async () => {
  const { folder, contentDir, where } = newFolder();
  const lines = await createConference({ ...titled, folder }, { dryRun: true }, lectern);
  expect(lines).toContain('  content/conference.yaml');
  expect(existsSync(folder)).toBe(false);
  mkdirSync(contentDir, { recursive: true });
  const shown = await createItem(tides, { dryRun: true }, where);
  expect(shown.join('\n')).toContain('title: "Tide Tables"\n');
  expect(filesIn(contentDir)).toEqual([]);
});

test('a link that leads out of the content folder is not followed', async () => {
  const { root, contentDir, where } = newFolder();
  mkdirSync(contentDir, { recursive: true });
  const outside = path.join(root, 'outside');
  mkdirSync(outside);
  symlinkSync(outside, path.join(contentDir, 'sessions'));
  await expect(createItem(tides, making, where)).rejects.toThrow(UserError);
  expect(filesIn(outside)).toEqual([]);
});

test('what is missing is said where nobody can be asked', async () => {
  const { contentDir, where } = newFolder();
  await expect(createItem(tides, making, where)).rejects.toThrow(
    `There is no content folder at ${contentDir}.`,
  );
  mkdirSync(contentDir, { recursive: true });
  const untitled = { collection: 'speakers', keys: {} } as const;
  await expect(createItem(untitled, making, where)).rejects.toThrow('Give a name, in quotes.');
  writeFileSync(path.join(contentDir, 'conference.yaml'), 'languages: english\n');
  await expect(createItem(tides, making, where)).rejects.toThrow('conference.yaml is in error');
});
