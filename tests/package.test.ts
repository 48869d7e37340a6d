/** Lectern as a package of another project: packed, installed where packages lie apart from each other, and run by its name. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { talk } from './conference.ts';
import { OF_THE_RUNNER, runBuild } from './run-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-package-'));
/** Of organisers: content, and Lectern under node_modules; any other package they could only see by mistake. */
const project = path.join(folder, 'our conference 会议');
const contentDir = path.join(project, 'content');
/** As pnpm lays packages out: what Lectern asks for is beside it, and not in the project. */
const packages = path.join(project, 'node_modules/.store/lectern/node_modules');
const lectern = path.join(packages, 'lectern');

const { dependencies, version }: { dependencies: Record<string, string>; version: string } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { stdio: 'pipe' });
  mkdirSync(lectern, { recursive: true });
  const tarball = path.join(folder, `lectern-${version}.tgz`);
  execFileSync('tar', ['-xzf', tarball, '-C', lectern, '--strip-components', '1']);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(path.dirname(path.join(packages, name)), { recursive: true });
    symlinkSync(path.resolve('node_modules', name), path.join(packages, name));
  }
  symlinkSync(lectern, path.join(project, 'node_modules/lectern'));
  const contents = {
    'conference.yaml': 'title: Tides\ntimezone: Asia/Shanghai\nurl: https://tides.example\n',
    'sessions/a.md': talk('Spring tides', 'date: "2027-10-29T10:00:00"\npresenters: "Ada Invented"\n'),
    'sessions/b.md': talk('Neap tides', 'date: "2027-10-29T11:00:00"\n'),
    'sessions/c.md': talk('潮汐', 'date: "2027-10-30T10:00:00"\nlanguage: zh\n'),
  };
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.has(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NO_COLOR: '1',
};

function run(...words: readonly string[]): { status: number | null; output: string } {
  const bin = path.join(project, 'node_modules/lectern/bin/lectern.js');
  const options = { cwd: project, encoding: 'utf8', env: environment } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], options);
  return { status, output: stdout + stderr };
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .toSorted();

test('the package has what a build needs, and neither tests nor a sample', () => {
  const files = filesIn(lectern);
  const tops = new Set(files.map((file) => file.split(path.sep)[0]));
  for (const name of ['LICENSE', 'bin', 'lib', 'public', 'src', 'tsconfig.json'])
    expect(tops).toContain(name);
  for (const name of ['content', 'docs', 'scripts', 'tests']) expect(tops).not.toContain(name);
  expect(files.filter((file) => /test|bench/.test(file))).toEqual([]);
});

test('a site that the package builds equals that of a clone, byte by byte', async () => {
  const { status, output } = run('build');
  expect(status, output).toBe(0);
  const outDir = path.join(folder, 'of-a-clone');
  const clone = await runBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir, SHARE_IMAGES: '1' });
  expect(clone.ok, clone.output).toBe(true);

  const files = filesIn(outDir);
  expect(files).toContain(path.join('sessions', 'a.html'));
  const dist = path.join(project, 'dist');
  expect(filesIn(dist)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(outDir, file))),
  );
  expect(differing).toEqual([]);
  // All that was written is in folders that have always been said to be safe to delete.
  expect(readdirSync(project).toSorted()).toEqual(['.lectern', 'content', 'dist', 'node_modules']);
});

test('commands are called by the name of the package', () => {
  expect(run('check')).toMatchObject({ status: 0 });
  expect(run('check', '--help').output).toContain('Usage: npx lectern check [');
  expect(run('--version')).toEqual({ status: 0, output: `${version}\n` });
  expect(run().output).toContain('Usage: npx lectern <command>');
  expect(run('build', '--help').output).toContain('It builds the site into dist/.');
  expect(run('build', 'here')).toMatchObject({ status: 1 });
  expect(run('toString')).toMatchObject({ status: 1 });
  const { status, output } = run('bild');
  expect(status).toBe(1);
  expect(output).toContain('There is no command "bild". Did you mean "build"?');
});

test('what was installed without being packed says what to install', () => {
  const place = path.join(folder, 'node_modules/unpacked');
  cpSync('bin', path.join(place, 'bin'), { recursive: true });
  mkdirSync(path.join(place, 'node_modules/node'), { recursive: true });
  writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(place, 'node_modules/node/package.json'), '{ "bin": { "node": "bin/node" } }');
  const { status, stderr } = spawnSync(process.execPath, [path.join(place, 'bin/lectern.js')], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Install what "npm pack" makes of it there');
});

/** `lectern.js` beside a package `node` that says what it is asked to run, and ends with 7. */
function withNode(name: string, version: string, isInstalled: boolean): string {
  const place = path.join(folder, name);
  cpSync('bin', path.join(place, 'bin'), { recursive: true });
  const node = path.join(place, 'node_modules/node');
  mkdirSync(path.join(node, 'bin'), { recursive: true });
  mkdirSync(path.join(place, 'src/cli'), { recursive: true });
  writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(place, 'src/cli/main.ts'),
    'console.log("ran here:", process.argv.slice(2).join());',
  );
  writeFileSync(path.join(node, 'package.json'), JSON.stringify({ version, bin: { node: 'bin/node' } }));
  if (isInstalled) {
    writeFileSync(path.join(node, 'bin/node'), '#!/bin/sh\necho "ran there: $*"\nexit 7\n');
    chmodSync(path.join(node, 'bin/node'), 0o755);
  }
  const bin = path.join(place, 'bin/lectern.js');
  const { status, stdout } = spawnSync(process.execPath, [bin, 'check', '--strict'], { encoding: 'utf8' });
  return `${String(status)} ${stdout.trim().replaceAll(`${place}${path.sep}`, '')}`;
}

test('a command runs on the Node that Lectern comes with, unless this is the one or that is not there', () => {
  expect(withNode('another', '24.0.1', true)).toBe('7 ran there: src/cli/main.ts check --strict');
  expect(withNode('the-one', process.versions.node, true)).toBe('0 ran here: check,--strict');
  expect(withNode('absent', '24.0.1', false)).toBe('0 ran here: check,--strict');
});
