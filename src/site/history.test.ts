import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRevisions, type SessionRevision } from '../catalog/model/revisions.ts';
import { session } from '../catalog/test-content.ts';
import { readHistory } from './history.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const git = (...args: readonly string[]): void => {
  gitAt(1_700_000_000, ...args);
};

/** @param seconds what the clock says, since 1970 */
function gitAt(seconds: number, ...args: readonly string[]): void {
  const date = `@${String(seconds)} +0000`;
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'ignore',
  });
}

function commit(message: string, seconds = 1_700_000_000): void {
  git('add', '-A');
  gitAt(seconds, 'commit', '-qm', message);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

async function revisionOf(contentDir: string, id = 'opening'): Promise<SessionRevision> {
  const history = await readHistory(contentDir);
  return createRevisions(history, ['en', 'zh']).ofSession({ id, status: 'confirmed' });
}

/** Settings that have git run a program. */
function plant(config: string, program: string): void {
  const programs = ['gpg.program', 'core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand'];
  for (const key of programs) execFileSync('git', ['config', '-f', config, key, program]);
  execFileSync('git', ['config', '-f', config, 'log.showSignature', 'true']);
}

/** Give the newest commit something that looks like a signature, which git would have checked. */
function sign(gitDir: string): void {
  const run = (args: readonly string[], input = ''): string =>
    execFileSync('git', [`--git-dir=${gitDir}`, ...args], { input, encoding: 'utf8' });
  const [header = '', ...text] = run(['cat-file', 'commit', 'HEAD']).split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----';
  const commit = [`${header}\n${signature}`, ...text].join('\n\n');
  run(['update-ref', 'HEAD', run(['hash-object', '-t', 'commit', '-w', '--stdin'], commit).trim()]);
}

test.each(['', 'content/'])(
  'each commit of a session raises its revision, in the folder "%s"',
  async (prefix) => {
    git('init', '-q');
    write(`${prefix}sessions/opening.md`, session());
    commit('one');
    const { sequence } = await revisionOf(path.join(folder, prefix));
    write(`${prefix}sessions/opening.md`, session({ title: 'Another' }));
    commit('two');
    const revision = await revisionOf(path.join(folder, prefix));
    expect(revision.lastModified).toBe(1_700_000_000_000);
    expect(revision.sequence).toBeGreaterThan(sequence);
  },
);

describe('a change of another session', () => {
  const placed = { date: '2022-07-30 10:00', room: 'loft' };

  beforeEach(() => {
    git('init', '-q');
    write('sessions/opening.md', session(placed));
    write('sessions/other.md', session({ ...placed, date: '2022-07-30 10:30' }));
    commit('one');
  });

  test.each([
    ['is placed anew', session({ ...placed, date: '2022-07-30 10:20' })],
    ['gets another room', session({ ...placed, date: '2022-07-30 10:30', room: 'barn' })],
    ['is placed in a file that says little of it', '---\n{title: X, "date": "2022-07-30 10:20"}\n---\n'],
  ])('raises the revision when it %s', async (_, file) => {
    const { sequence, lastModified } = await revisionOf(folder);
    write('sessions/other.md', file);
    commit('two', 1_700_000_060);
    const revision = await revisionOf(folder);
    expect(revision.sequence).toBeGreaterThan(sequence);
    expect(revision.lastModified).toBeGreaterThan(lastModified);
  });

  test('raises it when it is gone, whatever attributes hide what is in files', async () => {
    write('.gitattributes', '*.md binary -diff\n');
    commit('two');
    const { sequence } = await revisionOf(folder);
    git('rm', '-q', 'sessions/other.md');
    commit('three');
    expect((await revisionOf(folder)).sequence).toBeGreaterThan(sequence);
  });

  test('does not when its words change', async () => {
    const revision = await revisionOf(folder);
    write(
      'sessions/other.md',
      session({ title: 'New', ...placed, date: '2022-07-30 10:30' }, 'Other words.'),
    );
    commit('two');
    expect(await revisionOf(folder)).toEqual(revision);
  });
});

test('what a merge drops still counts, and the merge dates what it brings', async () => {
  git('init', '-q', '-b', 'main');
  write('sessions/opening.md', session());
  commit('one');
  git('checkout', '-q', '-b', 'side');
  write('sessions/opening.md', session({ title: 'Theirs' }));
  commit('theirs', 1_700_000_010);
  git('checkout', '-q', 'main');
  write('sessions/opening.md', session({ title: 'Ours' }));
  commit('ours', 1_700_000_020);
  const { sequence } = await revisionOf(folder);
  git('checkout', '-q', 'side');
  gitAt(1_700_000_030, 'merge', '-q', '-s', 'ours', '-m', 'theirs wins', 'main');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--ff-only', 'side');
  expect((await revisionOf(folder)).sequence).toBeGreaterThan(sequence);

  git('checkout', '-q', '-b', 'more');
  write('sessions/more.md', session());
  commit('more', 1_700_000_040);
  git('checkout', '-q', 'main');
  gitAt(1_700_000_050, 'merge', '-q', '--no-ff', '-m', 'more', 'more');
  expect((await revisionOf(folder, 'more')).lastModified).toBe(1_700_000_050_000);
});

test('a clone without the history says so, and its revisions do not fall', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  commit('one');
  write('sessions/opening.md', session({ title: 'Another' }));
  commit('two', 1_700_000_060);
  const { sequence } = await revisionOf(folder);
  write('sessions/other.md', session({ date: '2022-07-30 10:00' }));
  commit('three', 1_700_000_120);
  const clone = path.join(folder, 'clone');
  git('clone', '-q', '--depth', '1', `file://${folder}`, clone);
  expect((await readHistory(clone)).warning).toMatch(
    /^The history of .* begins in the middle .*fetch-depth: 0/,
  );
  expect((await revisionOf(clone)).sequence).toBeGreaterThan(sequence);
});

test('a clone without the contents of files takes any change of a session for a move', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  commit('one');
  write('sessions/other.md', session({ date: '2022-07-30 10:00' }));
  commit('two');
  git('config', 'uploadpack.allowFilter', 'true');
  const clone = path.join(folder, 'clone');
  git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder}`, clone);
  const history = await readHistory(clone);
  expect(history.warning).toBe(undefined);
  expect(history.moves).toHaveLength(2);
});

test('names of files and dates of commits pose as nothing else', async () => {
  git('init', '-q');
  write('@4102444800', session());
  write('sessions/@4102444800', session());
  write('sessions/\n4102444800', session());
  write('sessions/opening.md', session());
  commit('one');
  expect((await revisionOf(folder)).lastModified).toBe(1_700_000_000_000);
  write('sessions/opening.md', session({ title: 'From the year 3170843' }));
  commit('two', 99_999_999_999_999);
  const { lastModified } = await revisionOf(folder);
  expect(new Date(lastModified).toISOString()).toBe('9999-12-31T23:59:59.000Z');
});

test('deleting a translation lowers no sequence', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  write('sessions/opening.zh.md', session());
  commit('one');
  write('sessions/opening.zh.md', session({ title: 'Another' }));
  git('commit', '-qam', 'two');
  const { sequence } = await revisionOf(folder);
  git('rm', '-q', 'sessions/opening.zh.md');
  git('commit', '-qm', 'three');
  expect((await revisionOf(folder)).sequence).toBeGreaterThan(sequence);
});

test('content without git has a fixed revision, and no warning', async () => {
  write('sessions/opening.md', session());
  expect(await readHistory(folder)).toEqual({ changes: [], moves: [] });
  expect(await revisionOf(folder)).toEqual({ lastModified: Date.UTC(2000, 0, 1), sequence: 0 });
});

test('a repository without commits has no history, and no warning', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  expect(await readHistory(folder)).toEqual({ changes: [], moves: [] });
});

test('a repository that git cannot read is a warning of one line that names the folder', async () => {
  write('sessions/opening.md', session());
  write('.git/HEAD', 'nonsense\n');
  const { changes, warning } = await readHistory(folder);
  expect(changes).toEqual([]);
  expect(warning).toMatch(/^The history of .*lectern-history-.* cannot be read.*: git ended with \d+\.$/);
});

test('a content folder that poses as a repository runs nothing', async () => {
  write('sessions/opening.md', session());
  git('init', '-q');
  commit('one');
  // What a pull request can bring: the files of a bare repository, with settings that name a program of its own.
  const bare = path.join(folder, 'content');
  const program = path.join(bare, 'x.sh');
  execFileSync('git', ['clone', '-q', '--bare', folder, bare], { stdio: 'ignore' });
  write('content/sessions/opening.md', session());
  write('content/x.sh', `#!/bin/sh\ntouch "${folder}/ran"\n`);
  chmodSync(program, 0o755);
  sign(bare);
  plant(path.join(bare, 'config'), program);
  await revisionOf(path.join(folder, 'content'));
  expect(existsSync(path.join(folder, 'ran'))).toBe(false);
});

test('settings of the repository itself run nothing either', async () => {
  write('sessions/opening.md', session());
  write('x.sh', `#!/bin/sh\ntouch "${folder}/ran"\n`);
  chmodSync(path.join(folder, 'x.sh'), 0o755);
  git('init', '-q');
  commit('one');
  sign(path.join(folder, '.git'));
  plant(path.join(folder, '.git/config'), path.join(folder, 'x.sh'));
  expect((await revisionOf(folder)).lastModified).toBe(1_700_000_000_000);
  expect(existsSync(path.join(folder, 'ran'))).toBe(false);
});
