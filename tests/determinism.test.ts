/** Copies of the project that share nothing but packages make the same site of the same content. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runBuild } from './run-build.ts';

const PROJECT = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
/** A dozen of the sample's sessions in both languages, with speakers, photos, plans, pages and redirects. */
const SESSION = /^(calendars|break-friday)-/;
const COMMIT = { GIT_AUTHOR_DATE: '2027-05-01T23:30:00Z', GIT_COMMITTER_DATE: '2027-05-01T23:30:00Z' };

/** @param isReversed whether files come to the disk in the other order */
function copyProject(projectDir: string, isReversed: boolean): void {
  mkdirSync(projectDir, { recursive: true });
  for (const each of PROJECT) cpSync(each, path.join(projectDir, each), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(projectDir, 'node_modules'));
  const files = readdirSync('content', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.dirname(file) !== 'content/sessions' || SESSION.test(path.basename(file)));
  const ordered = isReversed ? files.toReversed() : files;
  for (const file of ordered) cpSync(file, path.join(projectDir, file));
  appendFileSync(path.join(projectDir, 'content/conference.yaml'), '\nlogo: images/plans/signal-box.svg\n');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.org', ...args], {
      cwd: path.join(projectDir, 'content'),
      env: { ...process.env, ...COMMIT },
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Add a dozen sessions');
}

/** The fingerprint of every file, by name. */
function fingerprints(dist: string): Record<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map(
        (file) =>
          [path.relative(dist, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const places = [
  { name: 'a', env: { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8' } },
  { name: 'much/longer/and/with a space', env: { TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8' } },
] as const;

/** What is made apart from pages, with hashes, pictures, lists or dates of its own. */
const parts = [
  ...[/^pagefind\/zh\/fragment\//, /^portraits\/.*\.webp$/, /^images\//],
  ...[/^og\.png$/, /^og\/calendars-.*\.png$/, /^zh\/og\/speakers\/.*\.png$/],
  ...[/^sw\.js$/, /^offline\/.*\.json$/, /^zh\/manifest\.webmanifest$/, /^icons\/.*\.png$/],
  ...[/^feed\.xml$/, /^zh\/feed\.xml$/, /^_headers$/, /^_redirects$/],
];

test('the same content gives the same bytes in another folder, time zone and language, with nothing kept from before', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-same-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sites = await Promise.all(
    places.map(async ({ name, env }, index) => {
      const projectDir = path.join(folder, name);
      copyProject(projectDir, index === 1);
      const { ok, output } = await runBuild({ ...env, SHARE_IMAGES: '1' }, projectDir);
      expect(ok, output).toBe(true);
      return fingerprints(path.join(projectDir, 'dist'));
    }),
  );
  const [first = {}, second] = sites;
  expect(second).toEqual(first);
  const names = Object.keys(first);
  for (const part of parts) expect(names).toContainEqual(expect.stringMatching(part));
});
