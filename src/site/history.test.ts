import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRevisions } from '../catalog/model/revisions.ts';
import { session } from '../catalog/test-content.ts';
import { readHistory } from './history.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: '@1700000000 +0000', GIT_COMMITTER_DATE: '@1700000000 +0000' },
    stdio: 'ignore',
  });
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

async function revisionOf(contentDir: string): Promise<{ lastModified: number; sequence: number }> {
  const { changes } = await readHistory(contentDir);
  return createRevisions(changes, ['en', 'zh']).ofSession({ id: 'opening', status: 'confirmed' });
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
  'a session counts the commits that changed it, in the folder "%s"',
  async (prefix) => {
    git('init', '-q');
    write(`${prefix}sessions/opening.md`, session());
    git('add', '.');
    git('commit', '-qm', 'one');
    write(`${prefix}sessions/opening.md`, session({ title: 'Another' }));
    git('commit', '-qam', 'two');
    const revision = await revisionOf(path.join(folder, prefix));
    expect(revision).toEqual({ lastModified: 1_700_000_000_000, sequence: 2 });
  },
);

test('deleting a translation lowers no sequence', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  write('sessions/opening.zh.md', session());
  git('add', '.');
  git('commit', '-qm', 'one');
  write('sessions/opening.zh.md', session({ title: 'Another' }));
  git('commit', '-qam', 'two');
  const { sequence } = await revisionOf(folder);
  git('rm', '-q', 'sessions/opening.zh.md');
  git('commit', '-qm', 'three');
  expect((await revisionOf(folder)).sequence).toBeGreaterThan(sequence);
});

test('content without git has a fixed revision, and no warning', async () => {
  write('sessions/opening.md', session());
  expect(await readHistory(folder)).toEqual({ changes: [] });
  expect(await revisionOf(folder)).toEqual({ lastModified: Date.UTC(2000, 0, 1), sequence: 0 });
});

test('a repository without commits has no history, and no warning', async () => {
  git('init', '-q');
  write('sessions/opening.md', session());
  expect(await readHistory(folder)).toEqual({ changes: [] });
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
  git('add', '.');
  git('commit', '-qm', 'one');
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
  git('add', '.');
  git('commit', '-qm', 'one');
  sign(path.join(folder, '.git'));
  plant(path.join(folder, '.git/config'), path.join(folder, 'x.sh'));
  expect((await revisionOf(folder)).lastModified).toBe(1_700_000_000_000);
  expect(existsSync(path.join(folder, 'ran'))).toBe(false);
});
