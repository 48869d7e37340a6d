/** Several built editions as one site: the current one, and each earlier one in a folder of it. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Arranged,
  arrangeEditions,
  type NamedEdition,
  placeIn,
} from '../../catalog/editions/arrange.ts';
import type { Edition } from '../../catalog/editions/edition-file.ts';
import { editionList } from '../../catalog/editions/edition-list.ts';
import { joinHeaders, joinRedirects, joinRobots, sitemapsIn } from '../../catalog/editions/host-files.ts';
import { headersFile, readHeadersFile } from '../../catalog/outputs/hosts/headers-file.ts';
import { sitemapIndexOf } from '../../catalog/outputs/sitemap.ts';
import { editionsPage } from '../../catalog/routes.ts';
import { errorCode, UserError } from '../errors.ts';
import { publishSite } from '../publish/publish.ts';
import { reportSizes, sizesOf } from '../publish/size-report.ts';
import type { Settings } from '../settings.ts';
import { readBuiltEdition } from './built-edition.ts';
import { isVisible } from './visible.ts';

/** Of one edition; the current one has those of all. Some hosts would show them as files. */
const HOST_FILES = ['_headers', '_redirects'];

export interface JoinReport {
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * @param folders of built editions, in any order; they stay as they are
 * @throws UserError for editions that do not fit together, before anything is written
 */
export async function joinEditions(
  folders: readonly string[],
  { outDir, stagingDir }: Pick<Settings, 'outDir' | 'stagingDir'>,
): Promise<JoinReport> {
  if (folders.includes(outDir))
    throw new UserError(`${outDir} is one of the editions. Choose another folder for the whole.`);
  const editions = await Promise.all(
    folders.map(async (name): Promise<NamedEdition> => ({ name, edition: await readBuiltEdition(name) })),
  );
  const arranged = arrangeEditions(editions);
  if ('faults' in arranged) throw new UserError(arranged.faults.join('\n'));
  await refuseTakenPlaces(arranged);

  try {
    await rm(stagingDir, { recursive: true, force: true });
    await bringTogether(arranged, stagingDir);
    const { line, warnings } = reportSizes(await sizesOf(stagingDir));
    const kept = await publishSite(stagingDir, outDir);
    const stayed = kept.length > 0 ? [`not made by a build, and kept there: ${kept.join(', ')}`] : [];
    const editionLines = [arranged.current, ...arranged.earlier].map(lineOf);
    return { lines: [...editionLines, line, ...stayed, `the site is in ${outDir}`], warnings };
  } finally {
    await rm(stagingDir, { recursive: true, force: true });
  }
}

const lineOf = ({ edition: { base, rows } }: NamedEdition): string => `${base} ${rows[0]?.title ?? ''}`;

async function refuseTakenPlaces({ current, earlier }: Arranged): Promise<void> {
  const taken = new Set(await readdir(current.name));
  for (const { name, edition } of earlier) {
    const [first = ''] = placeIn(current.edition, edition).split('/');
    if (taken.has(first))
      throw new UserError(
        `${name} is built for ${edition.base}, but ${current.name} has a "${first}" of its own. Build it with another BASE_PATH.`,
      );
  }
}

async function bringTogether({ current, earlier }: Arranged, target: string): Promise<void> {
  const all = [current, ...earlier];
  for (const { name, edition } of all) {
    const isOwn = (file: string): boolean =>
      isVisible(file) && (edition === current.edition || !HOST_FILES.includes(file));
    await copyFiles(name, path.join(target, placeIn(current.edition, edition)), isOwn);
  }
  await listEditions(
    current.edition,
    all.map(({ edition }) => edition),
    target,
  );
  const textsOf = (file: string) =>
    Promise.all(
      all.map(async ({ name, edition }) => ({ ...edition, text: await textOf(path.join(name, file)) })),
    );
  const write = (file: string, text: string): Promise<void> => writeFile(path.join(target, file), text);

  const [own, ...others] = (await textsOf('_headers')).map(({ base, text }) => ({
    base,
    rules: readHeadersFile(text),
  }));
  if (own) await write('_headers', headersFile(joinHeaders(own, others)));
  const redirects = joinRedirects(await textsOf('_redirects'));
  if (redirects !== '') await write('_redirects', redirects);
  const sitemaps = (await textsOf('sitemap-index.xml')).flatMap(({ text, ...edition }) =>
    sitemapsIn(text, edition),
  );
  await write('sitemap-index.xml', sitemapIndexOf(sitemaps));
  const [robots, ...otherRobots] = await textsOf('robots.txt');
  if (robots) await write('robots.txt', joinRobots(robots.text, otherRobots));
  // So that GitHub publishes every file as it is.
  await write('.nojekyll', '');
}

/** Links are left behind, as they may lead anywhere on the machine. */
async function copyFiles(from: string, to: string, isOwn: (file: string) => boolean): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(from, path.join(parentPath, name)))
    .filter(isOwn);
  for (const folder of new Set(files.map((file) => path.dirname(file))))
    await mkdir(path.join(to, folder), { recursive: true });
  for (const file of files) await cp(path.join(from, file), path.join(to, file));
}

/** On the page of all editions, in each language of the current one. */
async function listEditions(current: Edition, all: readonly Edition[], target: string): Promise<void> {
  for (const { home, language } of current.rows) {
    const page = editionsPage(home).slice(current.base.length);
    const html = await textOf(path.join(target, page));
    const [before = '', after, ...more] = html.split(editionList([current], language));
    if (after === undefined || more.length > 0)
      throw new UserError(
        `${page} of the current edition is not as this version of Lectern makes it. Build it again.`,
      );
    await writeFile(path.join(target, page), before + editionList(all, language) + after);
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
}
