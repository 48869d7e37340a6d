/** Where the files of a conference are kept, and the addresses there at which one is edited. */
import type { Conference } from '../content/conference.ts';

export type Repository = NonNullable<Conference['repository']>;

export interface FileAddress {
  readonly url: string;
  /** Whether it leads to an editor with the file in it; else to the repository's first page. */
  readonly editor: boolean;
}

/** What may run a repository's host. Forgejo, which Codeberg runs, is Gitea here: addresses are the same. */
const forges = ['github', 'gitlab', 'gitea', 'bitbucket'] as const;
export type Forge = (typeof forges)[number];

/** A host of one's own is known by a part of its name, such as `gitlab.example.org`. */
const names: Readonly<Record<Forge, readonly string[]>> = {
  github: ['github'],
  gitlab: ['gitlab'],
  gitea: ['codeberg', 'forgejo', 'gitea'],
  bitbucket: ['bitbucket'],
};

/** Nothing for a host that is known as none. */
export const forgeOf = (hostname: string): Forge | undefined =>
  forges.find((forge) => hostname.split('.').some((part) => names[forge].includes(part)));

/** Where a file is edited: `page` is the repository's address, without a slash at its end. */
const editors: Readonly<Record<Forge, (page: string, branch: string, path: string) => string>> = {
  github: (page, branch, path) => `${page}/edit/${branch}/${path}`,
  gitlab: (page, branch, path) => `${page}/-/edit/${branch}/${path}`,
  gitea: (page, branch, path) => `${page}/_edit/${branch}/${path}`,
  bitbucket: (page, branch, path) => `${page}/src/${branch}/${path}?mode=edit`,
};

/** The path of a repository on its host, without slashes around it: `example/talks`. */
export const repositoryPath = ({ url }: Pick<Repository, 'url'>): string =>
  new URL(url).pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');

/**
 * The address at which a content file is edited.
 * @param path relative to the content folder
 */
export function editAddress({ url, branch, folder }: Repository, path: string): FileAddress {
  const { origin, hostname } = new URL(url);
  const page = `${origin}/${repositoryPath({ url })}`;
  const forge = forgeOf(hostname);
  if (!forge) return { url: page, editor: false };
  const steps = [...folder.split('/'), ...path.split('/')].filter((step) => step !== '');
  return { url: editors[forge](page, branch, steps.map(encodeURIComponent).join('/')), editor: true };
}
