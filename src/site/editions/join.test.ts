import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Edition, editionFile } from '../../catalog/editions/edition-file.ts';
import { editionList } from '../../catalog/editions/edition-list.ts';
import { anEdition } from '../../catalog/editions/test-edition.ts';
import { joinEditions } from './join.ts';
import { countVisible } from './visible.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-join-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** An edition as a build leaves it, as far as joining looks at it. */
async function built(facts: Edition, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await emptyFolder();
  const { base, origin, rows } = facts;
  await writeFiles(folder, {
    'index.html': `the first page of ${base}`,
    'sitemap-index.xml': `<loc>${origin}${base}sitemap-0.xml</loc>`,
    'robots.txt': `Allow: /\nDisallow: ${base}admin/\n`,
    _headers: `${base}assets/*\n  X-Of: ${base}\n`,
    ...(base === facts.editions && {
      'editions.html': `<h1>All</h1>${editionList([{ base, rows }], 'en')}<footer></footer>`,
    }),
    ...files,
  });
  const count = await countVisible(folder);
  await writeFiles(folder, { '.lectern-site': '', 'edition.json': editionFile({ ...facts, files: count }) });
  return folder;
}

async function join(...folders: readonly string[]) {
  const place = await emptyFolder();
  const outDir = path.join(place, 'dist');
  const report = await joinEditions(folders, { outDir, stagingDir: path.join(place, 'next') });
  const text = (name: string): Promise<string> => readFile(path.join(outDir, name), 'utf8');
  return { ...report, place, outDir, text };
}

const current = () => built(anEdition('/'));

test('each edition lies under its path, and all are on the page of editions and in the sitemap', async () => {
  const earlier = await built(anEdition('/2022/'), { _redirects: '/2022/old.html /2022/new.html 301\n' });
  const before = await readdir(earlier);
  const { text, lines, place, outDir } = await join(earlier, await current());
  expect(await text('index.html')).toBe('the first page of /');
  expect(await text('2022/index.html')).toBe('the first page of /2022/');
  const page = await text('editions.html');
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['/', '/2022/']);
  expect(page).toMatch(/^<h1>All<\/h1>.*<footer><\/footer>$/);
  expect(await text('sitemap-index.xml')).toMatch(/org\/sitemap-0\.xml.*\n.*org\/2022\/sitemap-0\.xml/);
  expect(await text('_headers')).toBe('/assets/*\n  X-Of: /\n\n/2022/assets/*\n  X-Of: /2022/\n');
  expect(await text('robots.txt')).toBe('Allow: /\nDisallow: /2022/admin/\nDisallow: /admin/\n');
  expect(await text('_redirects')).toBe('/2022/old.html /2022/new.html 301\n');
  expect(lines.slice(0, 2)).toEqual(['/ Edition /', '/2022/ Edition /2022/']);
  expect(await readdir(path.join(outDir, '2022'))).toEqual([
    'edition.json',
    'index.html',
    'robots.txt',
    'sitemap-index.xml',
  ]);
  expect(await readdir(outDir)).toContain('.nojekyll');
  expect(await readdir(place), 'nothing is left behind').toEqual(['dist']);
  expect(await readdir(earlier), 'what is joined stays as it was').toEqual(before);
});

test('what others have put beside the last whole stays', async () => {
  const { outDir } = await join(await current(), await built(anEdition('/2022/')));
  await writeFiles(outDir, { CNAME: 'example.org' });
  const { lines } = await joinEditions([await current()], { outDir, stagingDir: `${outDir}-next` });
  expect(lines).toContain('not made by a build, and kept there: CNAME');
  expect(await readdir(outDir)).not.toContain('2022');
});

test('a link in a built edition is left behind', async () => {
  const earlier = await built(anEdition('/2022/'));
  await symlink('/etc/passwd', path.join(earlier, 'passwords.html'));
  const { outDir } = await join(await current(), earlier);
  expect(await readdir(path.join(outDir, '2022'))).not.toContain('passwords.html');
});

test('a folder that is no edition, or not all of one, is refused with what to do', async () => {
  await expect(join(await emptyFolder())).rejects.toThrow(/holds no built edition \(edition\.json: ENOENT\)/);
  const odd = await emptyFolder();
  await writeFiles(odd, { 'edition.json': '{}' });
  await expect(join(odd)).rejects.toThrow(/edition\.json is not as this version/);
  const partial = await built(anEdition('/2022/'), { 'zh/a.html': '' });
  await rm(path.join(partial, 'zh'), { recursive: true });
  await expect(join(await current(), partial)).rejects.toThrow(/lacks 1 of the 5 files/);
});

test('editions that need one place are refused before anything is written', async () => {
  const withArchive = await built(anEdition('/'), { 'archive/a.html': '' });
  const archived = await built(anEdition('/archive/2022/'));
  await expect(join(withArchive, archived)).rejects.toThrow(/has a "archive" of its own/);
  await expect(join(archived)).rejects.toThrow(/None of these is the current edition/);
});

test('the whole does not take the place of one of its editions', async () => {
  const folder = await current();
  await expect(joinEditions([folder], { outDir: folder, stagingDir: `${folder}-next` })).rejects.toThrow(
    /is one of the editions/,
  );
});

test('a page of editions by another version is refused, and leaves the last whole as it was', async () => {
  const { outDir } = await join(await current());
  const other = await built(anEdition('/'), { 'editions.html': '<ul></ul>', 'index.html': 'new' });
  await expect(joinEditions([other], { outDir, stagingDir: `${outDir}-next` })).rejects.toThrow(
    /^editions\.html of the current edition is not as this version/,
  );
  expect(await readFile(path.join(outDir, 'index.html'), 'utf8')).toBe('the first page of /');
});
