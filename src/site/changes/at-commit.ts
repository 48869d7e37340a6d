/** The content folder as it was at a commit, read from git's own store: nothing is checked out. */
import { MAX_FILE_BYTES } from '../../catalog/content/limits.ts';
import { collections, CONFERENCE_FILE } from '../../catalog/content/path.ts';
import type { SourceFile } from '../../catalog/read.ts';
import type { Repository } from '../git.ts';

/** More would not be a conference. */
const MOST_FILES = 100_000;

/**
 * The content files of a commit.
 * @param folder the content folder in the repository, with `/` at its end; empty for the whole of it
 * @throws when git cannot read them, as in a copy of which parts were not fetched
 * @returns by path; none where the folder was not there. Links, submodules and files too large to be content are left out.
 */
export async function filesAtCommit(
  { git }: Repository,
  commit: string,
  folder: string,
): Promise<readonly SourceFile[]> {
  const names = [CONFERENCE_FILE, ...collections].map((name) => `${folder}${name}`);
  const list = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...names]);
  const blobs = list.toString().split('\0').flatMap(contentBlob).slice(0, MOST_FILES);
  if (blobs.length === 0) return [];
  const contents = await git(['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join(''));
  let offset = 0;
  return blobs.map(({ path, size }) => {
    // A line that says what follows, the bytes, and a line end.
    const start = contents.indexOf('\n', offset) + 1;
    if (
      !contents
        .subarray(offset, start)
        .toString()
        .endsWith(` blob ${String(size)}\n`)
    )
      throw new Error(`${path} is missing`);
    offset = start + size + 1;
    return { path: path.slice(folder.length), bytes: contents.subarray(start, start + size) };
  });
}

interface Blob {
  readonly path: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** `100644 blob <object> <size>\t<path>`; a link is `120000`. */
function contentBlob(entry: string): Blob[] {
  const [, object = '', size = '', path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry) ?? [];
  const isContent = path.endsWith('.md') || path.endsWith(CONFERENCE_FILE);
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  if (!isContent || isHidden || Number(size) > MAX_FILE_BYTES) return [];
  return [{ path, object, size: Number(size) }];
}
