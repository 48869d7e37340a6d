/**
 * The file `_redirects`, by which Netlify, Cloudflare and others answer older addresses. It only says what both read: rules for
 * other statuses, such as a 404 for each language, would be refused by one of them. The pages at older addresses lead on as well.
 */
import type { Redirect } from '../../model/catalog.ts';
import type { LanguageRoutes } from '../../routes.ts';

/** Cloudflare reads no more rules, and none that is longer. */
export const MOST_REDIRECTS = 2000;
const MOST_LETTERS = 1000;

/** @returns the file's text, and how many redirects it has no room for */
export function redirectsFile(
  redirects: readonly Redirect[],
  languages: readonly LanguageRoutes[],
): { text: string; leftOut: number } {
  const all = redirects.flatMap(({ alias, session }) =>
    languages.map((to) => `${to.session(alias)} ${to.session(session.id)} 301`),
  );
  const read = all.filter(({ length }) => length <= MOST_LETTERS).slice(0, MOST_REDIRECTS);
  return { text: read.map((line) => `${line}\n`).join(''), leftOut: all.length - read.length };
}
