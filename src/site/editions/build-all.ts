/** All editions of a conference, each built by a process of its own, and then joined. What has not changed is taken from the last time. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { siteOrigin } from '../origin.ts';
import { moduleFile } from '../program.ts';
import { takeWork } from '../publish/take-turn.ts';
import { readSettings, type Settings } from '../settings.ts';
import { readBuiltEdition } from './built-edition.ts';
import type { EditionSource } from './folder.ts';
import { joinEditions, type JoinReport } from './join.ts';
import { editionState } from './state.ts';

/**
 * @param settings of the whole, and so of the current edition
 * @param earlier editions, of which there is at least one
 * @param say is told which edition is next
 * @throws UserError when one of them cannot be built; the last site is then as it was
 */
export async function buildEditions(
  settings: Settings,
  earlier: readonly EditionSource[],
  say: Say,
): Promise<JoinReport> {
  const { contentDir, basePath } = settings;
  const current = { name: path.basename(contentDir), contentDir, basePath };
  const folders: string[] = [];
  for (const source of [current, ...earlier]) folders.push(await buildUnlessUnchanged(source, settings, say));
  // The current edition was built there.
  await takeWork(settings);
  return joinEditions(folders, settings);
}

type Say = (line: string) => void;

/** @returns the folder of the built edition */
async function buildUnlessUnchanged(source: EditionSource, whole: Settings, say: Say): Promise<string> {
  const env = {
    ...process.env,
    CONTENT_DIR: source.contentDir,
    BASE_PATH: source.basePath,
    EDITIONS_PATH: whole.basePath,
    SITE_URL: siteOrigin(whole),
  };
  const { cacheDir } = readSettings(env, whole.projectDir);
  const settings = readSettings({ ...env, OUT_DIR: path.join(cacheDir, 'edition') }, whole.projectDir);
  const { outDir } = settings;
  const stateFile = path.join(cacheDir, 'edition-state');
  const state = await editionState(settings);
  if ((await isWhole(outDir)) && state === (await readFile(stateFile, 'utf8').catch(() => ''))) {
    say(`${source.name}: unchanged, taken from the last build`);
    return outDir;
  }
  say(`\n${source.name}:`);
  // Until it is built, nothing is known of what is there.
  await rm(stateFile, { force: true });
  const code = await run(moduleFile(whole.packageDir, 'cli/build'), { ...env, OUT_DIR: outDir });
  if (code !== 0)
    throw new UserError(`${source.name} was not built, so the site in ${whole.outDir} is as it was.`);
  await mkdir(cacheDir, { recursive: true });
  await writeFile(stateFile, state);
  return outDir;
}

const isWhole = (folder: string): Promise<boolean> =>
  readBuiltEdition(folder).then(
    () => true,
    () => false,
  );

function run(module: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [module], { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('close', resolve);
  });
}
