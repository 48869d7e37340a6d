/** What goes wrong around a build: it ends in a sentence, the last site stays, nothing is left behind, and the next build works. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
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
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../src/site/settings.ts';
import { createConference, talk } from './conference.ts';
import { buildEnvironment } from './run-build.ts';

const STACK_TRACE = /^\s+at /m;

/** It goes when the test is over. */
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'lectern-faults-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/**
 * A build that is killed as soon as it prints a text.
 * @param meanwhile what is done just before
 */
async function killedBuild(env: Readonly<Record<string, string>>, when: string, meanwhile: () => void) {
  const child = spawn(process.execPath, ['src/cli/build.ts'], { env: buildEnvironment(env) });
  const closed = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
    if (!output.includes(when) || child.killed) return;
    meanwhile();
    child.kill('SIGKILL');
  });
  await closed;
  return child;
}

/** The programs that a build needs, and no git. */
function pathWithoutGit(): string {
  const programs = folder();
  symlinkSync(process.execPath, path.join(programs, 'node'));
  return programs;
}

test('a site outlives builds that are refused, are killed, find no room, no git, no network and a broken cache', async () => {
  const conference = createConference({
    'conference.yaml': 'timezone: UTC\nremoteImages: download\n',
    'sessions/only.md': talk('The only talk'),
    'sessions/other.md': talk('A title'),
  });
  const { build, built, contentDir, outDir, write } = conference;
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const { cacheDir } = readSettings(env);
  const hidden = (): string[] => readdirSync(outDir).filter((name) => name.startsWith('.lectern'));
  const buildAgain = (more: Readonly<Record<string, string>> = {}): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
      env: buildEnvironment({ ...env, ...more }),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(STACK_TRACE);
    return stderr;
  };
  expect((await build()).ok).toBe(true);
  const before = built('index.html');
  const isAsBefore = (): void => {
    expect(built('index.html')).toBe(before);
    expect(hidden()).toEqual(['.lectern-site']);
  };

  // A folder that cannot be made.
  expect(buildAgain({ OUT_DIR: '/dev/null/dist' })).toMatch(
    /OUT_DIR is \/dev\/null\/dist, which is no folder to write to/,
  );
  isAsBefore();

  // Two at once, of which the first is killed while it makes pages.
  write({ 'sessions/other.md': talk('Another title') });
  const killed = await killedBuild(env, 'read anew', () => {
    expect(buildAgain()).toMatch(/Process \d+ is building .*content now\. Wait until it has finished/);
  });
  expect(killed.signalCode).toBe('SIGKILL');
  expect(built('index.html')).toBe(before);

  // A cache with no room, then one that is read-only, where the test may make such a disk.
  if (mount(cacheDir, 'size=300k')) {
    expect(buildAgain()).toMatch(/The disk is full\. Make room for .*The last site is as it was\./);
    unmount(cacheDir);
    mount(cacheDir, 'ro');
    expect(buildAgain()).toMatch(/Lectern keeps its work in .*no folder to write to \(EROFS\)/);
    unmount(cacheDir);
  }

  // The next one, with what is left of all of them: a record that says something else, and a cache of nonsense.
  execFileSync('git', ['init', '--quiet', contentDir]);
  write({
    'sessions/photo.md': talk('A photo', 'presenters: "Ana Example"\n').concat(
      '\n### Speakers:\n\n<img src="https://photos.invalid/ana.jpg" />\n\nAna Example: bio\n',
    ),
  });
  const store = path.join(cacheDir, 'records');
  writeFileSync(store, readFileSync(store, 'latin1').replaceAll('The only talk', 'The sham talk'), 'latin1');
  mkdirSync(path.join(cacheDir, 'portraits/files'), { recursive: true });
  for (const file of ['portraits/index.json', 'share-images.json', 'search-documents.json'])
    writeFileSync(path.join(cacheDir, file), '{"not');
  const { ok, output } = await build({ PATH: pathWithoutGit() });
  // Nothing is taken from a store that is damaged.
  expect(output).toContain('4 files, 3 read anew');
  expect(output).toMatch(
    /The history of .* cannot be read, so calendars do not say when sessions last changed/,
  );
  expect(output).toContain('photos.invalid');
  expect(ok).toBe(true);
  expect(built('sessions/only.html')).toContain('>The only talk</h1>');
  expect(built('sessions/other.html')).toContain('Another title');
  expect(existsSync(path.join(outDir, 'sessions/photo.html'))).toBe(true);
  expect(hidden()).toEqual(['.lectern-site']);
  expect(readdirSync(cacheDir).filter((name) => /^next-|^building/.test(name))).toEqual([]);
});

test('a port that is in use is said to be', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = String(typeof address === 'object' && address ? address.port : '');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/preview.ts'], {
    env: { ...process.env, OUT_DIR: folder(), PORT: port },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe(`\nPort ${port} is taken. Choose another, such as PORT=8080.\n`);
});

/** A disk of its own in place of a folder; only root may, and not everywhere. */
function mount(place: string, options: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  const isMounted = status === 0;
  if (isMounted) onTestFinished(() => unmount(place));
  return isMounted;
}

function unmount(place: string): void {
  spawnSync('umount', [place]);
}
