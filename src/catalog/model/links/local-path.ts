/** The path that a link names: of a content file, or of a place of the site. Nothing gets out of either. */

export interface LocalPath {
  /** Places that may be meant, likeliest first, from the top of the content folder or of the site: `sessions/opening.md`. */
  readonly paths: readonly string[];
  /** Whether it begins at the top of the host, where other things may be than this site. */
  readonly fromTop: boolean;
  /** From the `?` on, as written. */
  readonly query: string;
  /** What stands behind the `#`, decoded. */
  readonly fragment: string;
}

/**
 * Read a link as browsers do: `\` counts as `/`, and an encoded dot as a dot.
 * @param address as it is written in a file
 * @param file path of that file, from whose folder it starts, or from that of its page
 * @returns no path at all where it leads out of the folder
 */
export function readLocalPath(address: string, file: string): LocalPath {
  const [beforeFragment, fragment = ''] = cutAt(stripped(address), '#');
  const [written, query = ''] = cutAt(beforeFragment, '?');
  const path = written.replaceAll('\\', '/');
  const fromTop = path.startsWith('/');
  const folders = fromTop ? [[]] : [pageFolder(file), file.split('/').slice(0, -1)];
  const paths = folders.flatMap((folder) => walk(folder, path.replace(/^\//, '')) ?? []);
  return {
    paths: path === '' ? [] : [...new Set(paths)],
    fromTop,
    query: query === '' ? '' : `?${query}`,
    fragment: decoded(fragment) ?? fragment,
  };
}

/** Whether it names no page, but only a place in the one where it stands. */
export const staysOnPage = (address: string): boolean => /^[?#]/.test(stripped(address));

/** Browsers pass over these, wherever they stand. */
const stripped = (address: string): string => address.replace(/[\t\n\r]/g, '').trim();

/** Free pages stand at the top of the site, and folders inside of a collection only sort files. */
function pageFolder(file: string): string[] {
  const [collection = ''] = file.split('/');
  return collection === 'pages' ? [] : [collection];
}

/** Go along a path from a folder, never above the top. */
function walk(folder: readonly string[], path: string): string | undefined {
  const reached = [...folder];
  for (const step of path.split('/')) {
    const name = decoded(step);
    if (name === undefined || !/^[^/\\\p{Cc}]*$/u.test(name)) return undefined;
    if (name === '..') {
      if (reached.length === 0) return undefined;
      reached.pop();
    } else if (name !== '.') reached.push(name);
  }
  // `//host/...` names another host.
  return reached.slice(0, -1).includes('') ? undefined : reached.join('/').normalize('NFC');
}

function cutAt(text: string, mark: string): [before: string, after?: string] {
  const index = text.indexOf(mark);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
