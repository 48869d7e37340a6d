/** What a build does with good and bad content, run as a user runs it. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, describe, expect, test } from 'vitest';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-build-'));
const contentDir = path.join(folder, 'content');
const outDir = path.join(folder, 'dist');
const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(contentDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

const talk = (title: string, rest = ''): string => `---\ntitle: "${title}"\n${rest}---\nAn abstract.\n`;
const html = (file: string): string => readFileSync(path.join(outDir, file), 'utf8');

describe('a content folder', () => {
  test('with one session and nothing else becomes a site', async () => {
    write({ 'sessions/only.md': talk('The only talk', 'presenters: "Ana Example"\n') });
    const { ok, output } = await runBuild(env);
    expect(output).toContain('conference.yaml:1:1 warning no time zone is set');
    expect(ok).toBe(true);
    expect(html('sessions/only.html')).toContain('<h1>The only talk</h1>');
    expect(html('sessions/only.html')).toContain('Not scheduled yet');
    expect(existsSync(path.join(outDir, 'speakers/ana-example.html'))).toBe(true);
  });

  test('with files in error fails once, names them all with line and column, and leaves the last site as it was', async () => {
    const before = html('index.html');
    write({
      'sessions/date.md': talk('A', 'date: "29/07 14:10"\n'),
      'sessions/unclosed.md': '---\ntitle: "B"\n',
      'sessions/code.md': '---js\nglobal.broken = true\n---\n',
      'sessions/binary.md': Buffer.from([0x2d, 0x2d, 0x2d, 0, 1, 2]),
      'sessions/large.md': talk('D') + 'x'.repeat(2 * 1024 * 1024),
      'sessions/other/only.md': talk('The same id'),
      'sessions/track.md': talk('E', 'track: "nowhere"\n'),
    });
    symlinkSync('/etc/passwd', path.join(contentDir, 'sessions/link.md'));
    const { ok, output } = await runBuild(env);
    expect(ok).toBe(false);
    for (const line of [
      'sessions/binary.md:1:1 error this is not a UTF-8 text file',
      'sessions/code.md:1:1 error front matter in "js" is not read',
      'sessions/date.md:3:7 error date: "29/07 14:10" is not a time',
      'sessions/large.md:1:1 error the file has 2049 KB',
      'sessions/link.md:1:1 error this is a link that leads out of the content folder',
      'sessions/other/only.md:1:1 error the id "only" belongs to sessions/only.md already',
      'sessions/track.md:3:8 warning track: there is no track "nowhere"',
      'sessions/unclosed.md:1:1 error the front matter is never closed',
    ]) {
      expect(output).toContain(line);
    }
    expect(html('index.html')).toBe(before);
  });

  test('is published without the files in error when they may be skipped, and lists them', async () => {
    const { ok, output } = await runBuild({ ...env, SKIP_INVALID: '1' });
    expect(ok).toBe(true);
    expect(output).toContain('Left out: sessions/binary.md, sessions/code.md, sessions/date.md');
    expect(readdirSync(path.join(outDir, 'sessions')).filter((file) => file.endsWith('.html'))).toEqual([
      'only.html',
      'track.html',
    ]);
  });

  test('is not read again where it has not changed', async () => {
    for (const file of ['binary', 'code', 'date', 'large', 'link', 'unclosed', 'other/only'])
      rmSync(path.join(contentDir, `sessions/${file}.md`));
    write({ 'sessions/track.md': talk('Another title') });
    const { output } = await runBuild(env);
    expect(output).toContain('2 files, 1 read anew');
    expect(html('sessions/track.html')).toContain('Another title');
  });
});

test('a folder that holds anything but a site is never replaced', async () => {
  const precious = path.join(folder, 'precious');
  mkdirSync(precious);
  writeFileSync(path.join(precious, 'thesis.txt'), 'years of work');
  const { ok, output } = await runBuild({ ...env, OUT_DIR: precious });
  expect(ok).toBe(false);
  expect(output).toContain('holds other files. Choose a new or empty folder');
  expect(readdirSync(precious)).toEqual(['thesis.txt']);
});

test('the same content gives the same bytes in another time zone, language and folder', async () => {
  const copy = path.join(folder, 'copy');
  cpSync('content', copy, { recursive: true });
  // Dates of changes come from git, so the copy needs the same history: none.
  const other = path.join(folder, 'again');
  const build = (tz: string, out: string) =>
    runBuild({ CONTENT_DIR: copy, OUT_DIR: out, TZ: tz, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  expect((await build('America/New_York', outDir)).ok).toBe(true);
  expect((await build('Pacific/Auckland', other)).ok).toBe(true);
  const difference = execFileSync('diff', ['-rq', '--exclude=pagefind', outDir, other], { encoding: 'utf8' });
  expect(difference).toBe('');
});

test('npm run check says what a build would say, without one', () => {
  const run = (args: readonly string[], content: string): { code: number; output: string } => {
    try {
      return {
        code: 0,
        output: execFileSync(process.execPath, ['src/cli/check.ts', ...args], {
          encoding: 'utf8',
          env: { ...process.env, CONTENT_DIR: content },
        }),
      };
    } catch (error) {
      const [code, output] =
        error instanceof Error && 'status' in error && 'stdout' in error
          ? [error.status, error.stdout]
          : [-1, ''];
      return { code: Number(code), output: String(output) };
    }
  };
  expect(run([], 'content')).toEqual({
    code: 0,
    output: expect.stringMatching(/\d+ files: 0 errors, \d+ warnings?\n$/),
  });
  write({ 'sessions/date.md': talk('A', 'date: "29/07 14:10"\n') });
  const { code, output } = run([], contentDir);
  expect(code).toBe(1);
  expect(output).toContain('sessions/date.md:3:7 error date:');
  rmSync(path.join(contentDir, 'sessions/date.md'));
  expect(run(['--strict'], contentDir).code).toBe(1);
});
