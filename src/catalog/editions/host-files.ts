/** The files for hosts and search engines of several editions in one site, made of those that each edition has. */
import { type HeaderRule, policies } from '../outputs/hosts/header-rules.ts';
import { MOST_REDIRECTS } from '../outputs/hosts/redirects-file.ts';
import type { Edition } from './edition-file.ts';

/** What an edition's own build has made. */
export interface EditionRules {
  /** Path that it is published under, with a slash at its end. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/**
 * What to send all files with. What the current edition says of everything below it also holds for the earlier ones, and is
 * not said again: hosts would join the two values. What can be spared comes last, as hosts read only so many rules.
 */
export function joinHeaders(current: EditionRules, earlier: readonly EditionRules[]): HeaderRule[] {
  const everywhere = new Map(
    current.rules
      .map(({ path, headers }) => [path.slice(current.base.length), headers] as const)
      .filter(([place]) => place.startsWith('*')),
  );
  const unsaid = ({ base, rules }: EditionRules): HeaderRule[] =>
    rules.flatMap(({ path, headers }) => {
      if (!path.startsWith(base)) return [];
      const said = everywhere.get(path.slice(base.length)) ?? {};
      const rest = Object.entries(headers).filter(([name]) => !Object.hasOwn(said, name));
      return rest.length > 0 ? [{ path, headers: Object.fromEntries(rest) }] : [];
    });
  const all = [...current.rules, ...earlier.flatMap(unsaid)];
  return [...all.filter((rule) => !isSpare(rule)), ...all.filter(isSpare)];
}

/** Hosts ask browsers to look again anyway, and `X-Frame-Options` says of everything that no other site may frame it. */
const isSpare = ({ headers }: HeaderRule): boolean => headers['Content-Security-Policy'] === policies.page;

/** Older addresses of all editions, the current one's first; what hosts do not read is left to the pages at them. */
export const joinRedirects = (files: readonly { readonly base: string; readonly text: string }[]): string =>
  files
    .flatMap(({ base, text }) => text.split('\n').filter((line) => line.startsWith(base)))
    .slice(0, MOST_REDIRECTS)
    .map((line) => `${line}\n`)
    .join('');

/** The files that an edition's sitemap index names, without those of others: an index may not name another index. */
export const sitemapsIn = (index: string, { origin, base }: Pick<Edition, 'origin' | 'base'>): string[] =>
  [...index.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(origin + base));

/** What search engines leave alone: what the current edition says, and in the same group what each earlier one says of itself. */
export function joinRobots(
  current: string,
  earlier: readonly { readonly base: string; readonly text: string }[],
): string {
  const closed = earlier.flatMap(({ base, text }) =>
    text.split('\n').filter((line) => line.startsWith(`Disallow: ${base}`)),
  );
  return current.replace(/^Allow: \/\n/m, (allowed) => allowed + closed.map((line) => `${line}\n`).join(''));
}
