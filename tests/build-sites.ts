/** Builds the sites that tests look at, where source or content has changed since the last run. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium } from './browser/chromium.ts';
import { hasContent, type SiteName, sites, sitesDir } from './sites.ts';

export default async function setup(): Promise<void> {
  await ensureChromium();
  await mkdir(sitesDir, { recursive: true });
  for (const name of siteNames()) if (hasContent(name)) await buildSite(name);
}

function siteNames(): SiteName[] {
  return ['sample', 'sample-base', 2022, 2023, 2024];
}

async function buildSite(name: SiteName): Promise<void> {
  const { content, basePath } = sites[name];
  const stateFile = path.join(sitesDir, `${String(name)}.state`);
  const state = await stateOf(['src', 'public', 'astro.config.mjs', 'package-lock.json', content]);
  if ((await readFile(stateFile, 'utf8').catch(() => '')) === state) return;
  console.log(`Building the test site "${String(name)}"`);
  await build({ CONTENT_DIR: content, OUT_DIR: path.join(sitesDir, String(name)), BASE_PATH: basePath });
  await writeFile(stateFile, state);
}

/** Run the build as `npm run build` does. */
async function build(env: Readonly<Record<string, string>>): Promise<void> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString().slice(-4000)}`);
}

/** Names, sizes and times of everything a build reads. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const each of paths) {
    const isFolder = (await stat(each)).isDirectory();
    const files = isFolder ? (await readdir(each, { recursive: true })).toSorted().map((file) => path.join(each, file)) : [each];
    for (const file of files) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}
