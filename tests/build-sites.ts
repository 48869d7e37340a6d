/** Builds the sites that tests look at, where source or content has changed since the last run. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium } from './browser/chromium.ts';
import { runBuild } from './run-build.ts';
import { hasContent, type SiteName, sites, sitesDir, type TestSite } from './sites.ts';

const BUILDS_AT_A_TIME = 2;

export default async function setup(): Promise<void> {
  await ensureChromium();
  await mkdir(sitesDir, { recursive: true });
  const queue = [...Map.groupBy(siteNames().filter(hasContent), (name) => sites[name].content).values()];
  await Promise.all(Array.from({ length: BUILDS_AT_A_TIME }, () => buildSites(queue)));
}

function siteNames(): SiteName[] {
  return ['sample', 'sample-base', 2022, 2023, 2024];
}

/** Takes groups of sites from the queue until there are none. Sites of one content folder share its cache, so they take turns. */
async function buildSites(queue: SiteName[][]): Promise<void> {
  for (let group = queue.shift(); group; group = queue.shift()) {
    for (const name of group) await buildSite(name);
  }
}

async function buildSite(name: SiteName): Promise<void> {
  const { content, basePath, shareImages = false }: TestSite = sites[name];
  const stateFile = path.join(sitesDir, `${String(name)}.state`);
  const state = await stateOf(['src', 'public', 'astro.config.mjs', 'package-lock.json', content]);
  if ((await readFile(stateFile, 'utf8').catch(() => '')) === state) return;
  console.log(`Building the test site "${String(name)}"`);
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: path.join(sitesDir, String(name)),
    BASE_PATH: basePath,
    SHARE_IMAGES: shareImages ? '1' : '0',
  };
  let { ok, output } = await runBuild(env);
  // Astro writes into .astro/ of the project, where a build at the same time may have renamed its file just then.
  if (!ok && output.includes('.astro/')) ({ ok, output } = await runBuild(env));
  if (!ok) throw new Error(`The build failed:\n${output.slice(-4000)}`);
  await writeFile(stateFile, state);
}

/** Names, sizes and times of everything a build reads. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const each of paths) {
    const isFolder = (await stat(each)).isDirectory();
    const files = isFolder
      ? (await readdir(each, { recursive: true })).toSorted().map((file) => path.join(each, file))
      : [each];
    for (const file of files) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}
