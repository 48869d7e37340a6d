/** Which files of a finished site a device may keep, and by which revisions it knows them again. */
import { folderOf, isData, isHashed, languageOf, SMALL_PORTRAIT } from '../../worker/addresses.ts';
import type { Amount, KeptFile, LanguagePlan, OfflineList, Plan } from '../../worker/plan.ts';
import { digest } from '../digest.ts';

/** A file of the finished site. */
export interface SiteFile extends KeptFile {
  readonly bytes: number;
}

/** Roots of the site's languages by tag, the default language's empty. */
export type Roots = Readonly<Record<string, string>>;

export interface OfflineFiles {
  readonly plan: Plan;
  readonly lists: Readonly<Record<string, OfflineList>>;
}

/** The most that is kept without being asked for, as it lies on the device; about a third of it goes over the network. */
const SMALL: Amount = { files: 3000, bytes: 24_000_000 };

/** @param files of the whole site, in any order */
export function offlineFiles(files: readonly SiteFile[], base: string, roots: Roots): OfflineFiles {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shell = ordered.filter(({ path }) => isShell(path, roots)).map(named);
  const languages = Object.keys(roots).map((language) => ({
    language,
    ...filesOf(language, ordered, roots),
  }));
  const build = digest(JSON.stringify([shell, languages]));
  const pages = ordered.filter(({ path }) => isPage(path));
  return {
    plan: {
      base,
      build,
      shell,
      folders: [...new Set(pages.map(({ path }) => folderOf(path)))],
      languages: Object.fromEntries(
        languages.map(({ language, core, rest }) => [
          language,
          languagePlan(roots[language] ?? '', core, rest),
        ]),
      ),
    },
    lists: Object.fromEntries(
      languages.map(({ language, core, rest }) => [
        language,
        { build, core: core.map(named), rest: rest.map(named) },
      ]),
    ),
  };
}

/** Whether a file may be kept at all; the others need no revision. */
export const isKept = (path: string, roots: Roots): boolean =>
  isPage(path) || isData(path, Object.values(roots)) || isHashed(path) || SHELL.test(path);

/** All that a device needs to know of a file. */
const named = ({ path, revision }: SiteFile): KeptFile => ({ path, revision });

function languagePlan(root: string, core: readonly SiteFile[], rest: readonly SiteFile[]): LanguagePlan {
  const all = amountOf([...core, ...rest]);
  return {
    root,
    core: amountOf(core),
    all,
    isSmall: all.files <= SMALL.files && all.bytes <= SMALL.bytes,
  };
}

const amountOf = (files: readonly SiteFile[]): Amount => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Beside pages: what they all name in their heads, and the page for what is not kept. */
const SHELL = /^(?:favicon\.svg|logo\.png|(?:[\w-]+\/)?(?:offline\.html|manifest\.webmanifest))$/;

const isShell = (path: string, roots: Roots): boolean =>
  path.startsWith('assets/') || (SHELL.test(path) && Object.values(roots).includes(folderOf(path)));

/**
 * Pages for other sites are no part of this one, nor is the editor, and the page for unknown addresses is the host's; the page of
 * all editions leads to what is not kept.
 */
const isPage = (path: string): boolean =>
  path.endsWith('.html') &&
  !path.startsWith('admin/') &&
  !/^(?:[\w-]+\/)?(?:embed\/|(?:404|offline|editions)\.html$)/.test(path);

function filesOf(
  language: string,
  files: readonly SiteFile[],
  roots: Roots,
): { core: SiteFile[]; rest: SiteFile[] } {
  const root = roots[language] ?? '';
  const languages = Object.fromEntries(Object.entries(roots).map(([tag, each]) => [tag, { root: each }]));
  const index = `pagefind/${language}/`;
  const core: SiteFile[] = [];
  const rest: SiteFile[] = [];
  for (const file of files) {
    const { path } = file;
    const ofLanguage = languageOf(path, { languages }) === language;
    if (path.startsWith(index)) (path.startsWith(`${index}fragment/`) ? rest : core).push(file);
    else if (path === `${root}programme.json`) core.push(file);
    else if (isPage(path) && ofLanguage) (isFirst(path.slice(root.length)) ? core : rest).push(file);
    else if (path.endsWith(SMALL_PORTRAIT) || path.startsWith('images/')) rest.push(file);
  }
  return { core, rest };
}

/** Pages at the top and the days: home, lists, search, my schedule, the organisers' own. @param path without the language's root */
const isFirst = (path: string): boolean => /^(?:[^/]+|schedule\/[^/]+)$/.test(path);
