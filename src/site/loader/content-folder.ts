/** The content folder on disk: which files are content, and their bytes. Nothing outside the folder is ever read. */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { collections, CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { MAX_FILE_BYTES } from '../../catalog/content/limits.ts';
import { problem, type Problem } from '../../catalog/content/problems.ts';

export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ContentFolder {
  /** By path. */
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/** Read every content file. What cannot be read becomes a problem. */
export async function readContentFolder(contentDir: string): Promise<ContentFolder> {
  const root = await realpath(contentDir).catch(() => undefined);
  if (root === undefined)
    throw new Error(
      `There is no content folder at ${contentDir}. Set CONTENT_DIR to a folder that has "sessions/" in it.`,
    );
  const found: { path: string; file: string }[] = [];
  const problems: Problem[] = [];
  const entries = [CONFERENCE_FILE, ...collections];
  for (const name of entries) await collect(root, name, found, problems);
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: ContentFile[] = [];
  for (const each of found) {
    try {
      files.push({ path: each.path, bytes: await readFile(each.file) });
    } catch (error) {
      problems.push(
        problem(
          'unreadable',
          top(each.path),
          undefined,
          error instanceof Error ? error.message : String(error),
        ),
      );
    }
  }
  if (files.length === 0 && problems.length === 0) {
    throw new Error(
      `There is no content in ${contentDir}. Set CONTENT_DIR to a folder that has "sessions/" in it.`,
    );
  }
  return { files, problems };
}

const top = (file: string) => ({ path: file, line: 1, column: 1 });

async function collect(
  root: string,
  name: string,
  found: { path: string; file: string }[],
  problems: Problem[],
): Promise<void> {
  const file = path.join(root, name);
  const entry = await lstat(file).catch(() => undefined);
  if (!entry || path.basename(name).startsWith('.')) return;
  if (entry.isSymbolicLink()) {
    // Speakers send pull requests: a link could publish any file of the build machine.
    const target = await realpath(file).catch(() => undefined);
    if (!target?.startsWith(root + path.sep)) {
      problems.push(problem('outside', top(name), undefined));
      return;
    }
  }
  const stats = await stat(file);
  if (stats.isDirectory()) {
    const children = await readdir(file);
    for (const child of children.toSorted()) await collect(root, `${name}/${child}`, found, problems);
  } else if (!stats.isFile()) {
    // A pipe or device would never end.
    problems.push(problem('unreadable', top(name), undefined, 'it is not an ordinary file'));
  } else if (name !== CONFERENCE_FILE && !name.endsWith('.md')) {
    problems.push(problem('ignored-file', top(name), undefined, path.basename(name)));
  } else if (stats.size > MAX_FILE_BYTES * 64) {
    // Too large even to look at; smaller ones are judged, and reported, by the parser.
    problems.push(
      problem(
        'too-large',
        top(name),
        undefined,
        `${String(Math.ceil(stats.size / 1024))} KB`,
        `${String(MAX_FILE_BYTES / 1024)} KB`,
      ),
    );
  } else {
    found.push({ path: name, file });
  }
}
