import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { refuseForeignFolder } from './out-dir.ts';
import { completePublishing, publishSite } from './publish.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-publish-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const outDir = (): string => path.join(folder, 'dist');

/** Write files into a folder below the test's own. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return path.join(folder, name);
}

const build = (files: Readonly<Record<string, string>>): string => write('built', files);

/** What a visitor could ask for, without the mark. */
function files(of = outDir()): Record<string, string> {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    names
      .filter((name) => name !== '.lectern-site' && statSync(path.join(of, name)).isFile())
      .map((name) => [name, readFileSync(path.join(of, name), 'utf8')]),
  );
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: as the test wants`), { code });

/** Renames that stop at one entry, and at all that follow where the process is gone. */
function stopAt(name: string, { isGone = false, code = 'EACCES' } = {}) {
  let hasStopped = false;
  return async (from: string, to: string): Promise<void> => {
    if ((hasStopped && isGone) || (!hasStopped && path.basename(from) === name)) {
      hasStopped = true;
      throw failure(code);
    }
    await rename(from, to);
  };
}

test('a site is put where there was nothing', async () => {
  expect(await publishSite(build({ 'index.html': 'one', 'sessions/a.html': 'a' }), outDir())).toEqual([]);
  expect(files()).toEqual({ 'index.html': 'one', 'sessions/a.html': 'a' });
});

test('a site takes the place of the last one, of which nothing stays', async () => {
  await publishSite(build({ 'index.html': 'one', 'zh/index.html': 'old', 'sessions/a.html': 'a' }), outDir());
  await publishSite(build({ 'index.html': 'two', 'sessions/b.html': 'b' }), outDir());
  expect(files()).toEqual({ 'index.html': 'two', 'sessions/b.html': 'b' });
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what others have put beside a site stays, and is named', async () => {
  await publishSite(build({ 'index.html': 'one' }), outDir());
  write('dist', { CNAME: 'example.org', '.git/HEAD': 'ref', 'uploads/plan.pdf': 'plan' });
  expect(await publishSite(build({ 'index.html': 'two' }), outDir())).toEqual(['.git', 'CNAME', 'uploads']);
  expect(files()).toEqual({
    '.git/HEAD': 'ref',
    CNAME: 'example.org',
    'index.html': 'two',
    'uploads/plan.pdf': 'plan',
  });
});

test('a name that others have taken is refused, and nothing changes', async () => {
  await publishSite(build({ 'index.html': 'one' }), outDir());
  write('dist', { 'venue.html': 'by hand' });
  await expect(publishSite(build({ 'index.html': 'two', 'venue.html': 'v' }), outDir())).rejects.toThrow(
    /holds venue\.html, which no build has made/,
  );
  expect(files()).toEqual({ 'index.html': 'one', 'venue.html': 'by hand' });
});

test('a site of a version that left no mark is replaced once, without what only others can have put there', async () => {
  const catalog = '{"conference":{},"sessions":[],"speakers":[]}';
  const unmarked = {
    'catalog.json': catalog,
    'favicon.svg': 'one',
    'logo.svg': 'one',
    'sitemap-0.xml': 'one',
    'sitemap-index.xml': 'one',
    'zh/catalog.json': catalog,
    'zh/index.html': 'one',
    'index.html': 'one',
    'sessions.html': 'one',
    'sessions/a.html': 'one',
    'pagefind/en/pagefind.js': 'one',
  };
  write('dist', { ...unmarked, 'uploads/plan.pdf': 'plan', CNAME: 'example.org' });
  await refuseForeignFolder({ outDir: outDir(), contentDir: folder, projectDir: folder });
  const next = {
    'favicon.svg': 'two',
    'index.html': 'two',
    'sessions.html': 'two',
    'sitemap-0.xml': 'two',
    'zh/index.html': 'two',
  };
  await publishSite(build(next), outDir());
  expect(files()).toEqual({ ...next, CNAME: 'example.org', 'uploads/plan.pdf': 'plan' });
});

test('folders of others that are called like ours are left alone beside OUT_DIR', async () => {
  write('.dist.next', { 'thesis.txt': 'years' });
  write('.dist.old', { 'thesis.txt': 'of work' });
  await publishSite(build({ 'index.html': 'one' }), outDir());
  await publishSite(build({ 'index.html': 'two' }), outDir());
  expect(existsSync(path.join(folder, '.dist.next/thesis.txt'))).toBe(true);
  expect(existsSync(path.join(folder, '.dist.old/thesis.txt'))).toBe(true);
});

test('a site is copied where it cannot be renamed, as on another file system', async () => {
  const built = build({ 'index.html': 'one', 'sessions/a.html': 'a' });
  await publishSite(built, outDir(), stopAt('built', { code: 'EXDEV' }));
  expect(files()).toEqual({ 'index.html': 'one', 'sessions/a.html': 'a' });
  expect(existsSync(built)).toBe(false);
});

test('where OUT_DIR is a link, the site goes where it leads', async () => {
  mkdirSync(path.join(folder, 'www'));
  symlinkSync(path.join(folder, 'www'), outDir());
  await publishSite(build({ 'index.html': 'one' }), outDir());
  await publishSite(build({ 'index.html': 'two' }), outDir());
  expect(files(path.join(folder, 'www'))).toEqual({ 'index.html': 'two' });
  expect(lstatSync(outDir()).isSymbolicLink()).toBe(true);
});

describe('the last site is as it was', () => {
  test.each([
    ['before anything has moved', 'built'],
    ['at the first entry', 'index.html'],
    ['half-way', 'sessions'],
    ['at the last step', '.lectern-site'],
  ])('when a rename fails %s', async (_, name) => {
    await publishSite(build({ 'index.html': 'one', 'sessions/a.html': 'a', 'tracks.html': 't' }), outDir());
    const before = files();
    const next = build({ 'index.html': 'two', 'rooms.html': 'r', 'sessions/a.html': 'b' });
    await expect(publishSite(next, outDir(), stopAt(name))).rejects.toThrow(UserError);
    expect(files()).toEqual(before);
    expect(readdirSync(outDir()).filter((entry) => entry.startsWith('.'))).toEqual(['.lectern-site']);
  });
});

test.each(['index.html', 'sessions', 'rooms.html', '.lectern-site'])(
  'a build that is cut off at %s is completed by the next',
  async (name) => {
    await publishSite(build({ 'index.html': 'one', 'sessions/a.html': 'a', 'tracks.html': 't' }), outDir());
    const next = { 'index.html': 'two', 'rooms.html': 'r', 'sessions/a.html': 'b' };
    await expect(publishSite(build(next), outDir(), stopAt(name, { isGone: true }))).rejects.toThrow();
    await completePublishing(outDir());
    const isUndone = name === 'index.html';
    expect(files()).toEqual(
      isUndone ? { 'index.html': 'one', 'sessions/a.html': 'a', 'tracks.html': 't' } : next,
    );
  },
);

describe('OUT_DIR', () => {
  const refuse = (): Promise<void> =>
    refuseForeignFolder({
      outDir: outDir(),
      contentDir: path.join(folder, 'c'),
      projectDir: path.join(folder, 'p'),
    });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a thesis', { 'thesis.txt': 'years of work' }],
    ['a catalog.json of any kind', { 'catalog.json': '{"products":[]}', 'thesis.txt': 'years of work' }],
    ['a mark of another program', { '.lectern-site': 'seat 12', 'thesis.txt': 'years of work' }],
  ])('that holds %s is refused', async (_, held) => {
    write('dist', held);
    await expect(refuse()).rejects.toThrow('holds other files. Choose a new or empty folder.');
  });

  test('that is a file is refused', async () => {
    write('.', { dist: 'not a folder' });
    await expect(refuse()).rejects.toThrow('is no folder to write to (ENOTDIR)');
  });

  test('that holds only what hosts and disks put there counts as empty', async () => {
    write('dist', { '.git/HEAD': 'ref', CNAME: 'example.org', 'lost+found/x': '' });
    await refuse();
  });

  test('around the content or the project is refused', async () => {
    mkdirSync(outDir());
    await expect(
      refuseForeignFolder({ outDir: outDir(), contentDir: path.join(outDir(), 'c'), projectDir: folder }),
    ).rejects.toThrow(UserError);
  });
});

test('a folder in which a first site does not fit is left empty', async () => {
  mkdirSync(outDir());
  const full = (): Promise<never> => Promise.reject(failure('ENOSPC'));
  await expect(publishSite(build({ 'index.html': 'one' }), outDir(), full)).rejects.toThrow(UserError);
  expect(readdirSync(outDir())).toEqual([]);
});

/** Only root may run a program as somebody else. */
describe.runIf(process.getuid?.() === 0)('where somebody else has made the last site', () => {
  const publishAsNobody = (files: Readonly<Record<string, string>>): string => {
    const script = `const { publishSite } = await import(${JSON.stringify(import.meta.resolve('./publish.ts'))});
      await publishSite(process.argv[1], process.argv[2]).catch(({ message }) => console.log(message));`;
    const built = build(files);
    chownSync(built, 65_534, 65_534);
    const args = ['--input-type=module', '--eval', script, built, outDir()];
    return spawnSync(process.execPath, args, { uid: 65_534, gid: 65_534, encoding: 'utf8' }).stdout;
  };
  const index = (): string => readFileSync(path.join(outDir(), 'index.html'), 'utf8');
  const publishAsRoot = async (): Promise<void> => {
    await publishSite(build({ 'index.html': 'one', 'pagefind/en/a.txt': 'a' }), outDir());
    for (const each of [folder, outDir()]) chmodSync(each, 0o777);
  };

  test('a folder that cannot be moved is named, and the site is as it was', async () => {
    await publishAsRoot();
    expect(publishAsNobody({ 'index.html': 'two' })).toMatch(/EACCES.*pagefind.*The last one is as it was/);
    expect(index()).toBe('one');
    expect(readdirSync(outDir()).toSorted()).toEqual(['.lectern-site', 'index.html', 'pagefind']);
  });

  test('what cannot be removed is moved aside, and named by the next build', async () => {
    await publishAsRoot();
    chmodSync(path.join(outDir(), 'pagefind'), 0o777);
    expect(publishAsNobody({ 'index.html': 'two' })).toBe('');
    expect(publishAsNobody({ 'index.html': 'three' })).toMatch(
      /\.lectern-old is left of an earlier site and cannot be removed \(EACCES\)/,
    );
    expect(index()).toBe('two');
    rmSync(path.join(outDir(), '.lectern-old'), { recursive: true });
    expect(publishAsNobody({ 'index.html': 'three' })).toBe('');
  });
});
