/**
 * The content folder on disk: which files are content, and their bytes. Nothing outside the folder is ever read.
 * Small files are read one after the other, as each would wait longer for its turn in the thread pool than for the disk.
 */
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { CHANGES_FILE, collections, CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { MAX_FILE_BYTES } from '../../catalog/content/limits.ts';
import { problem, type Problem, topOf } from '../../catalog/content/problems.ts';
import { isApart, type SourceFile } from '../../catalog/read.ts';
import { errorCode, UserError } from '../errors.ts';

export interface ContentFolder {
  /** By path. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The names in a folder, as bytes, since a name need not be UTF-8. */
type List = (folder: string) => readonly Buffer[];

/**
 * Read every content file. What cannot be read becomes a problem.
 * @param list takes the place of the disk in tests
 * @throws UserError when there is no content at all
 */
export function readContentFolder(
  contentDir: string,
  list: List = (folder) => readdirSync(folder, { encoding: 'buffer' }),
): ContentFolder {
  const root = realPath(contentDir);
  if (root === undefined) throw noContent('There is no content folder at', contentDir);
  const { found, problems } = findFiles(root, list);
  const files: SourceFile[] = [];
  for (const name of found.toSorted()) {
    try {
      files.push({ path: name, bytes: readFileSync(path.join(root, name)) });
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  }
  if (files.length === 0 && problems.length === 0) throw noContent('There is no content in', contentDir);
  return { files, problems };
}

/** Its files, for whoever adds to it: none where there is no content yet. */
export function filesSoFar(contentDir: string): readonly SourceFile[] {
  try {
    return readContentFolder(contentDir).files;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Who names the folder of a conference most likely means the one inside. */
function noContent(what: string, contentDir: string): UserError {
  const inside = path.join(contentDir, 'content');
  const such = existsSync(path.join(inside, 'sessions')) ? `, such as ${inside}` : '';
  return new UserError(
    `${what} ${contentDir}. Set CONTENT_DIR to a folder that has "sessions/" in it${such}.\n${FIRST_SESSION}`,
  );
}

const FIRST_SESSION =
  'Or begin there with a file sessions/opening.md of three lines: "---", "title: Opening", "---".';

function findFiles(root: string, list: List): { found: string[]; problems: Problem[] } {
  const found: string[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();

  const visitFolder = (name: string): void => {
    const folder = path.join(root, name);
    // Links can lead in circles, and to a folder that is read in its own place.
    const place = realpathSync(folder);
    if (visited.has(place)) return;
    visited.add(place);
    for (const child of list(folder).toSorted(Buffer.compare)) {
      const text = child.toString();
      if (Buffer.from(text).equals(child)) visit(`${name}/${text}`);
      else problems.push(unreadable(`${name}/${text}`, 'its name is not UTF-8; rename it'));
    }
  };

  const visit = (name: string): void => {
    if (path.basename(name).startsWith('.')) return;
    try {
      const stats = statInside(root, name);
      if (stats === 'outside') problems.push(problem('outside', topOf(name), undefined));
      else if (stats?.isDirectory()) visitFolder(name);
      else if (stats) {
        const fault = faultOf(name, stats);
        if (fault) problems.push(fault);
        else found.push(name);
      }
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  };

  for (const name of [CONFERENCE_FILE, CHANGES_FILE, ...collections]) visit(name);
  return { found, problems };
}

/** What is there, behind a link where it is one; nothing where there is nothing. */
function statInside(root: string, name: string): Stats | 'outside' | undefined {
  const file = path.join(root, name);
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry?.isSymbolicLink()) return entry;
  // Speakers send pull requests: a link could publish any file of the build machine.
  const target = realPath(file);
  const isInside = target === root || target?.startsWith(root + path.sep);
  return isInside ? statSync(file) : 'outside';
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** What can be said against a file without opening it. */
function faultOf(name: string, stats: Stats): Problem | undefined {
  // A pipe or device would never end.
  if (!stats.isFile()) return unreadable(name, 'it is not an ordinary file');
  if (!isApart(name) && !name.endsWith('.md'))
    return problem('ignored-file', topOf(name), undefined, path.basename(name));
  // Too large even to look at; smaller ones are judged, and reported, by the parser.
  const size = `${String(Math.ceil(stats.size / 1024))} KB`;
  const limit = `${String(MAX_FILE_BYTES / 1024)} KB`;
  if (stats.size > MAX_FILE_BYTES * 64) return problem('too-large', topOf(name), undefined, size, limit);
  return undefined;
}

function unreadable(name: string, why: unknown): Problem {
  const reason = why instanceof Error ? errorCode(why) || why.message : String(why);
  return problem('unreadable', topOf(name), undefined, reason);
}
