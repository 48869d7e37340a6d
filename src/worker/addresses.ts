/** Addresses as visitors open them, and the files that they stand for. */
import type { Plan } from './plan.ts';

/**
 * The file behind an address, without base path: pages are static, so no query makes another one. Hosts may leave out `index.html` and
 * `.html`.
 * @returns nothing for an address outside the site
 */
export function pathOf(url: URL, { base }: Pick<Plan, 'base'>): string | undefined {
  const { pathname } = url;
  if (!pathname.startsWith(base)) return undefined;
  const path = decoded(pathname.slice(base.length));
  if (path === undefined) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return `${path}index.html`;
  return name.includes('.') ? path : `${path}.html`;
}

/** @returns nothing for what no server would have sent a link to */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The page behind an address; nothing where it is not of this site, such as an earlier edition in a folder of its own. */
export function pagePathOf(url: URL, plan: Pick<Plan, 'base' | 'folders'>): string | undefined {
  const path = pathOf(url, plan);
  return path?.endsWith('.html') && plan.folders.includes(folderOf(path)) ? path : undefined;
}

/** `sessions/` of `sessions/opening.html`. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The language of a page, known or not: that of the longest root that it lies under. */
export function languageOf(
  path: string,
  { languages }: { readonly languages: Readonly<Record<string, { readonly root: string }>> },
): string | undefined {
  const [found] = Object.entries(languages)
    .filter(([, { root }]) => path.startsWith(root))
    .toSorted(([, a], [, b]) => b.root.length - a.root.length);
  return found?.[0];
}

/** The portrait in the size that is kept; nothing for what is none. */
export const smallPortrait = (path: string): string | undefined =>
  /^portraits\/\w+-\d+\.\w+$/.test(path) ? path.replace(/-\d+\.\w+$/, SMALL_PORTRAIT) : undefined;

export const SMALL_PORTRAIT = '-80.webp';

/** Files of the search index that keep their names when it changes. */
const INDEX_START = /^pagefind\/[^/]+\/[^/]+$/;

/** Whether the file's name never stands for other contents. */
export const isHashed = (path: string): boolean =>
  /^(?:assets|portraits|images|pagefind)\//.test(path) && !INDEX_START.test(path);

/**
 * Data that scripts read, and that keeps its name.
 * @param roots of the site's languages: another site may be published below this one
 */
export const isData = (path: string, roots: readonly string[]): boolean =>
  INDEX_START.test(path) || roots.some((root) => path === `${root}programme.json`);
