/** Where the files of a conference are kept, and the addresses there at which one is edited. */
import type { Conference } from '../content/conference.ts';

export type Repository = NonNullable<Conference['repository']>;

export interface FileAddress {
  readonly url: string;
  /** Whether it leads to an editor with the file in it; else to the repository's first page. */
  readonly editor: boolean;
}

/** A kind of host, and where it edits a file: `page` is the repository's address, without a slash at its end. */
interface Forge {
  readonly runs: (host: string) => boolean;
  readonly edit: (page: string, branch: string, path: string) => string;
}

/** A host of one's own is known by a part of its name, such as `gitlab.example.org`. */
const named =
  (...names: readonly string[]) =>
  (host: string): boolean =>
    host.split('.').some((part) => names.includes(part));

const forges: readonly Forge[] = [
  { runs: named('github'), edit: (page, branch, path) => `${page}/edit/${branch}/${path}` },
  { runs: named('gitlab'), edit: (page, branch, path) => `${page}/-/edit/${branch}/${path}` },
  {
    runs: named('codeberg', 'forgejo', 'gitea'),
    edit: (page, branch, path) => `${page}/_edit/${branch}/${path}`,
  },
  { runs: named('bitbucket'), edit: (page, branch, path) => `${page}/src/${branch}/${path}?mode=edit` },
];

/**
 * The address at which a content file is edited.
 * @param path relative to the content folder
 */
export function editAddress({ url, branch, folder }: Repository, path: string): FileAddress {
  const { origin, hostname, pathname } = new URL(url);
  const page = origin + pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  const forge = forges.find(({ runs }) => runs(hostname));
  if (!forge) return { url: page, editor: false };
  const steps = [...folder.split('/'), ...path.split('/')].filter((step) => step !== '');
  return { url: forge.edit(page, branch, steps.map(encodeURIComponent).join('/')), editor: true };
}
