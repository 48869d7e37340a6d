/** What the environment says: where content is, where the site goes and where it will be published. */
import { createHash } from 'node:crypto';
import path from 'node:path';

export interface Settings {
  readonly projectDir: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** Origin of the published site, if set. */
  readonly siteUrl: string | undefined;
  readonly basePath: string;
  /** Publish without the files that are in error. */
  readonly skipInvalid: boolean;
  /** Where work is kept between builds; one folder for each content folder. */
  readonly cacheDir: string;
}

/** npm runs every script in the project's folder; a built module no longer knows where its source was. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  projectDir = process.cwd(),
): Settings {
  const contentDir = path.resolve(projectDir, env['CONTENT_DIR'] || 'content');
  return {
    projectDir,
    contentDir,
    outDir: path.resolve(projectDir, env['OUT_DIR'] || 'dist'),
    siteUrl: readOrigin(env['SITE_URL']),
    basePath: readBasePath(env['BASE_PATH'] ?? ''),
    skipInvalid: env['SKIP_INVALID'] === '1',
    cacheDir: path.join(projectDir, '.lectern', shortHash(contentDir)),
  };
}

function readOrigin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error(
      `SITE_URL is "${text}". Write an origin such as https://example.org; a path goes into BASE_PATH.`,
    );
  }
  return new URL(text).origin;
}

/** `/acasia2022`, however many slashes were written; only what stands in an address as it is. */
function readBasePath(text: string): string {
  if (!/^[\w./~%-]*$/.test(text)) {
    throw new Error(
      `BASE_PATH is "${text}". Write a path such as /acasia2022, of Latin letters, digits and "-._~/".`,
    );
  }
  return `/${text
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
