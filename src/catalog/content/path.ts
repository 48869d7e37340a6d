/** What the path of a content file says: which collection it belongs to, its id and its language. */
import { shortName } from '../text/slug.ts';

export const collections = ['sessions', 'tracks', 'speakers', 'pages'] as const;
export type CollectionName = (typeof collections)[number];

export const CONFERENCE_FILE = 'conference.yaml';
/** What has changed since a day, where it is written down. */
export const CHANGES_FILE = 'changes.json';

export interface ContentPath {
  readonly collection: CollectionName;
  /** File name without language and ending: the item's permalink for good. */
  readonly id: string;
  /** As in the file name; absent for the default language. */
  readonly suffix?: string;
}

/** Pages and folders at the top of the site, whose names free pages may not take. */
const reservedPages = new Set([
  ...[
    'index',
    'sessions',
    'tracks',
    'speakers',
    'rooms',
    'search',
    'my-schedule',
    'schedule',
    '404',
    'offline',
  ],
  ...['changes', 'editions', 'embed', 'admin', 'og', 'assets', '_astro', 'pagefind', 'portraits', 'images'],
]);

/** Files such as `robots.txt` stand beside the pages: the dot in front of an ending that one of them may have. */
const DATA_FILE = /\.(?=(?:ico|js|json|png|svg|txt|webmanifest|xml)$)/i;

/**
 * Read `sessions/day-1/opening.zh.md` as the Chinese text of session `opening`. Folders inside a collection only sort files.
 * @param languages those of the conference; another suffix that names a language is still told apart from an id with a dot
 */
export function readContentPath(path: string, languages: readonly string[]): ContentPath | undefined {
  const [folder, ...rest] = path.split('/');
  const collection = collections.find((name) => name === folder);
  const file = rest.at(-1);
  if (!collection || !file?.endsWith('.md')) return undefined;
  const name = file.slice(0, -'.md'.length).normalize('NFC');
  const match = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(name);
  const [, id = '', suffix = ''] = match ?? [];
  return suffix && (languages.includes(suffix) || namesLanguage(suffix))
    ? { collection, id, suffix }
    : { collection, id: name };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function namesLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Languages in use where `conference.yaml` lists none: English, and whatever translations stand beside a file.
 * @param paths every content file
 */
export function languagesInUse(paths: readonly string[]): string[] {
  const known = new Set(paths);
  const suffixes = paths.flatMap((path) => {
    const suffix = readContentPath(path, [])?.suffix;
    return suffix && known.has(path.replace(`.${suffix}.md`, '.md')) ? [suffix] : [];
  });
  return [...new Set(['en', ...suffixes.toSorted()])];
}

/** Whether an id works as part of an address on any host. */
export const isAddress = (id: string): boolean => safeId(id) === id;

const safeId = (id: string): string =>
  shortName(id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'))
    // `x.html` would stand among the files of `x`.
    .replace(/\.(?=(?:html?|ics)$)/i, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'untitled';

/** Nothing when the id works as an address on any host, else a name that would. */
export function betterId({ collection, id }: ContentPath, languages: readonly string[]): string | undefined {
  if (!isAddress(id)) return safeId(id);
  if (collection !== 'pages') return undefined;
  if (DATA_FILE.test(id)) return id.replace(DATA_FILE, '-');
  const taken = reservedPages.has(id.toLowerCase()) || languages.includes(id.toLowerCase());
  return taken ? `about-${id.replace(/^_+/, '')}` : undefined;
}
