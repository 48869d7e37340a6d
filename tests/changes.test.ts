/** `npm run changes`, in a repository of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-changes-'));
const content = path.join(folder, 'content');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
  });

const write = (date: string): void => {
  const text = `---\ntitle: Opening\ndate: "2027-03-01T${date}"\nroom: Red\n---\n`;
  writeFileSync(path.join(content, 'sessions/opening.md'), text);
};

mkdirSync(path.join(content, 'sessions'), { recursive: true });
writeFileSync(path.join(content, 'conference.yaml'), 'timezone: UTC\nlanguages: [en]\n');
write('09:00');
git('init', '-q');
git('add', '.');
git('commit', '-qm', 'one');
git('tag', 'one');
write('10:00');

function changes(...options: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/changes.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, output: stdout + stderr };
}

const written = (): string => readFileSync(path.join(content, 'changes.json'), 'utf8');

test('writes what has changed, and keeps the notes in it', () => {
  const { status, output } = changes('--since', 'one');
  expect(output).toContain('opening: Mon, Mar 1 09:00');
  expect(output).toContain('1 change: 1 moved since one');
  expect(status).toBe(0);
  const noted = written().replace('"kind": "moved",', '"kind": "moved", "note": "Late",');
  writeFileSync(path.join(content, 'changes.json'), noted);
  expect(changes('--since', 'one').status).toBe(0);
  expect(written()).toContain('"note": "Late"');
});

test('with a format it only shows, and leaves the file alone', () => {
  const before = written();
  const file = path.join(folder, 'changes.html');
  expect(changes('--since', 'one', '--format', 'html', '--out', file).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('class="move"');
  expect(changes('--since', 'one', '--format', 'text').output).toMatch(/moved/);
  expect(written()).toBe(before);
});

test.each([
  [['--since', 'nowhere'], 'There is no commit "nowhere" in this repository.'],
  [['--since=--all'], 'There is no commit "--all" in this repository.'],
  [['--since', 'one', '--folder', 'elsewhere'], 'there is no content in "elsewhere/"'],
  [['--since', 'one', '--format', 'pdf'], 'There is no format "pdf".'],
  [[], 'Say what to compare with.'],
])('%j is refused with a sentence', (options, said) => {
  const { status, output } = changes(...options);
  expect(output).toContain(said);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(status).toBe(1);
});
