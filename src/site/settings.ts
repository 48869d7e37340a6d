/** What the environment says: where content is, where the site goes and where it will be published. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { baseOf } from '../catalog/routes.ts';
import { UserError } from './errors.ts';

export interface Settings {
  /** The organisers' folder: commands run in it, and what they write stays in it. */
  readonly projectDir: string;
  /** Where Lectern is: the same folder in a clone, one of node_modules where Lectern is installed. */
  readonly packageDir: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** Where a site is built until it is complete: on the project's disk, since Astro renames files from there. */
  readonly stagingDir: string;
  /** Origin of the published site, if set. */
  readonly siteUrl: string | undefined;
  readonly basePath: string;
  /** Path of the current edition, where this is one of several that become one site. */
  readonly editionsPath: string | undefined;
  /** Of the servers for looking at a site on this machine. */
  readonly port: number;
  /** Publish without the files that are in error. */
  readonly skipInvalid: boolean;
  /** Whether share images are made, as far as the conference wants them; to try things out is quicker without. */
  readonly shareImages: boolean;
  /** Where work is kept between builds; one folder for each content folder. */
  readonly cacheDir: string;
}

/** How the names of folders begin in which sites are built. */
export const STAGING = 'next-';

/**
 * npm runs every script in the project's folder, and `lectern` says where itself is: a built module no longer knows where its source was.
 * @throws UserError when a variable says what cannot be
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  projectDir = process.cwd(),
): Settings {
  const contentDir = path.resolve(projectDir, env['CONTENT_DIR'] || 'content');
  const outDir = path.resolve(projectDir, env['OUT_DIR'] || 'dist');
  const basePath = readPath('BASE_PATH', env['BASE_PATH'] ?? '');
  const cacheDir = path.join(projectDir, '.lectern', shortHash(contentDir));
  return {
    projectDir,
    packageDir: env['LECTERN_PACKAGE_DIR'] || projectDir,
    contentDir,
    outDir,
    stagingDir: path.join(cacheDir, STAGING + shortHash(outDir)),
    siteUrl: readOrigin(env['SITE_URL']),
    basePath,
    editionsPath: readEditionsPath(env['EDITIONS_PATH'], basePath),
    port: readPort(env['PORT']),
    skipInvalid: env['SKIP_INVALID'] === '1',
    shareImages: env['SHARE_IMAGES'] !== '0',
    cacheDir,
  };
}

function readOrigin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new UserError(
      `SITE_URL is "${text}". Write an origin such as https://example.org; a path goes into BASE_PATH.`,
    );
  }
  return new URL(text).origin;
}

/** `/acasia2022`, however many slashes were written; only what stands in an address as it is. */
function readPath(name: string, text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  // Browsers resolve dots, also where they are written as %2e, and would ask for another path.
  const hasDots = parts.some((part) => /^(\.|%2e){1,2}$/i.test(part));
  if (hasDots || !/^([\w./~-]|%[\da-f]{2})*$/i.test(text)) {
    throw new UserError(
      `${name} is "${text}". Write a path such as /acasia2022, of Latin letters, digits and "-._~/", without "." or ".." as a part.`,
    );
  }
  return `/${parts.join('/')}`;
}

function readEditionsPath(text: string | undefined, basePath: string): string | undefined {
  if (!text) return undefined;
  const editionsPath = readPath('EDITIONS_PATH', text);
  if (baseOf(basePath).startsWith(baseOf(editionsPath))) return editionsPath;
  throw new UserError(
    `EDITIONS_PATH is "${text}", and BASE_PATH "${basePath}" does not lie in it. Write the path of the current edition, such as /, and build the others below it.`,
  );
}

function readPort(text: string | undefined): number {
  if (!text) return 4321;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new UserError(`PORT is "${text}". Write a number from 1 to 65535, such as 8080.`);
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
