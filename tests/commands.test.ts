/** What the commands say to a mistake: a sentence that helps, no stack, and 1 as the exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from '../src/site/settings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  command: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): { status: number | null; output: string; stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...options], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      OUT_DIR: path.join(folder, 'dist'),
      ...env,
    },
  });
  return { status, output: stdout + stderr, stdout };
}

const stack = /^\s+at .+:\d+:\d+\)?$/m;

test.each(['build', 'dev', 'preview', 'check'])('%s refuses settings that cannot be', (command) => {
  for (const [env, said] of [
    [{ PORT: 'abc' }, 'PORT is "abc". Write a number'],
    [{ BASE_PATH: '/../x' }, 'BASE_PATH is "/../x". Write a path such as'],
    [{ SITE_URL: 'example' }, 'SITE_URL is "example". Write an origin such as'],
  ] as const) {
    const { status, output } = run(command, env);
    expect(output).toContain(said);
    expect(output).not.toMatch(stack);
    expect(status).toBe(1);
  }
});

test.each([
  ['check', ['--loud'], "Unknown option '--loud'"],
  ['check', ['--format', 'xml'], 'There is no format "xml".'],
  ['check', ['--format', 'toString'], 'There is no format "toString".'],
  ['check', ['--yes'], '--yes goes with --fix.'],
  ['check', ['--fix', '--format', 'json'], '--fix shows text only.'],
  ['bench', ['--loud'], "Unknown option '--loud'"],
  ['bench', ['--sessions', 'many'], '--sessions many are not numbers.'],
  ['new', ['session', 'Tides', 'and', 'Tables'], 'Put the title in quotes.'],
  ['new', ['track', 'Tides', '--room', 'Hall'], 'A track has no --room.'],
])('%s with the options %j says how it is used', (command, options, said) => {
  const { status, output } = run(command, {}, options);
  expect(output).toContain(said);
  expect(output).toContain(`Usage: npm run ${command}`);
  expect(output).not.toMatch(stack);
  expect(status).toBe(1);
});

test('a build refuses a folder that holds other files', () => {
  const precious = path.join(folder, 'precious');
  mkdirSync(precious);
  writeFileSync(path.join(precious, 'thesis.txt'), 'years of work');
  const { status, output } = run('build', { OUT_DIR: precious });
  expect(output).toMatch(
    /^\s*OUT_DIR is .*precious, which holds other files\. Choose a new or empty folder\.\s*$/,
  );
  expect(status).toBe(1);
});

test.each(['build', 'check'])('%s says where content is looked for', (command) => {
  const { status, output } = run(command, { CONTENT_DIR: path.join(folder, 'nowhere') });
  expect(output).toContain('Set CONTENT_DIR to a folder that has "sessions/" in it.');
  expect(output).not.toMatch(stack);
  expect(status).toBe(1);
});

test('a build with an error in the content ends with what is wrong, and no stack', () => {
  const contentDir = path.join(folder, 'content');
  mkdirSync(path.join(contentDir, 'sessions'), { recursive: true });
  writeFileSync(path.join(contentDir, 'conference.yaml'), 'timezone: UTC\nlanguages: [en, zz-a1]\n');
  writeFileSync(path.join(contentDir, 'sessions/a.md'), '---\ntitle: "A"\ndate: "no"\n---\n');
  const { status, output } = run('build', { CONTENT_DIR: contentDir });
  expect(output).toContain('conference.yaml:2:17 error languages: "zz-a1" does not fit.');
  expect(output).toContain('sessions/a.md:3:7 error date: "no" is not a time.');
  expect(output).toContain('2 errors, 0 warnings in the content, listed above; nothing was published.');
  expect(output).not.toMatch(stack);
  expect(status).toBe(1);
});

test('a preview without a site says how to build one', () => {
  const { status, output } = run('preview', {});
  expect(output).toContain('Build it first: npm run build');
  expect(status).toBe(1);
});

/** A content folder whose one session has a warning that can be mended. */
function withSlip(name: string): { env: { CONTENT_DIR: string }; file: string } {
  const contentDir = path.join(folder, name);
  const file = path.join(contentDir, 'sessions/a.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(path.join(contentDir, 'conference.yaml'), 'timezone: UTC\nlanguages: [en]\n');
  writeFileSync(file, '---\ntitle: "A"\nlevle: "Beginners"\n---\n');
  const { cacheDir } = readSettings({ CONTENT_DIR: contentDir });
  afterAll(() => {
    rmSync(cacheDir, { recursive: true, force: true });
  });
  return { env: { CONTENT_DIR: contentDir }, file };
}

describe('check', () => {
  const { env, file } = withSlip('with-slip');

  test('shows the line of a problem, what is published, and what can be mended', () => {
    const { status, output } = run('check', env);
    expect(output).toBe(`sessions/a.md:3:1 warning there is no key "levle". Did you mean "level"?
    3 | levle: "Beginners"
      | ^ unknown-key

Ready: 1 session (0 scheduled), 0 speakers, 0 tracks, 0 rooms, 0 days, in en.
1 can be mended for you: npm run check -- --fix shows how, and asks.
2 files: 0 errors, 1 warning
`);
    expect(status).toBe(0);
  });

  test('ends with 1 for a warning where warnings count as errors', () => {
    expect(run('check', env, ['--strict']).status).toBe(1);
  });

  test('is in colours where that is wanted', () => {
    const { stdout } = run('check', { ...env, FORCE_COLOR: '1', NO_COLOR: '' });
    expect(stdout).toContain('\u001B[33mwarning\u001B[39m');
  });

  test('writes nothing but JSON to standard output', () => {
    const { status, stdout } = run('check', env, ['--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      problems: [{ kind: 'unknown-key', fixable: true }],
    });
    expect(status).toBe(0);
    const empty = run('check', { CONTENT_DIR: path.join(folder, 'nowhere') }, ['--format', 'json']);
    expect([empty.status, empty.stdout]).toEqual([1, '']);
  });

  test('names files for GitHub from the top of the repository', () => {
    mkdirSync(path.join(folder, '.git'), { recursive: true });
    expect(run('check', env, ['--format', 'github']).stdout).toMatch(
      /^::warning file=with-slip\/sessions\/a\.md,line=3,col=1,title=unknown-key::there is no key/,
    );
  });

  test('mends nothing unasked, and with --yes what it has shown', () => {
    const before = readFileSync(file, 'utf8');
    const shown = run('check', env, ['--fix']);
    expect(shown.stdout).toContain('-levle: "Beginners"\n+level: "Beginners"\n');
    expect(shown.stdout).toContain(
      '1 change in 1 file, not written. Write them with: npm run check -- --fix --yes',
    );
    expect([shown.status, readFileSync(file, 'utf8')]).toEqual([1, before]);
    expect(run('check', env, ['--fix', '--yes']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before.replace('levle', 'level'));
    expect(run('check', env, ['--strict']).status).toBe(0);
    expect(run('check', env, ['--fix'])).toMatchObject({ status: 0 });
  });
});

test('new writes a conference, and asks for nothing where there is no terminal', () => {
  const place = path.join(folder, 'begun');
  const { status, output } = run('new', {}, ['conference', place, '--title', 'Spare Hour']);
  expect(output).toContain(`Written in ${place}:\n  content/conference.yaml\n`);
  expect(existsSync(path.join(place, 'content/sessions/example.md'))).toBe(true);
  expect(status).toBe(0);
});
