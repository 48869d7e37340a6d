/** What the commands say to a mistake: a sentence that helps, no stack, and 1 as the exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  command: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): { status: number | null; output: string } {
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
  return { status, output: stdout + stderr };
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

test('new writes a conference, and asks for nothing where there is no terminal', () => {
  const place = path.join(folder, 'begun');
  const { status, output } = run('new', {}, ['conference', place, '--title', 'Spare Hour']);
  expect(output).toContain(`Written in ${place}:\n  content/conference.yaml\n`);
  expect(existsSync(path.join(place, 'content/sessions/example.md'))).toBe(true);
  expect(status).toBe(0);
});
