/** When content files last changed, as git knows it: a clock or a file's date would differ from machine to machine. */
import { collections, CONFERENCE_FILE } from '../catalog/content/path.ts';
import type { Change } from '../catalog/model/revisions.ts';
import { openRepository } from './git.ts';

export interface History {
  /** Newest first; none without a repository. */
  readonly changes: readonly Change[];
  /** One line for who builds, where there is a repository that git cannot read. */
  readonly warning?: string;
}

/** Read the history of all files in one go. */
export async function readHistory(contentDir: string): Promise<History> {
  try {
    return { changes: readChanges(await readLog(contentDir)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      changes: [],
      warning: `The history of ${contentDir} cannot be read, so calendars do not say when sessions last changed: ${why}.`,
    };
  }
}

/** A commit's time, then the files it changed, the first of them on a new line. */
function readChanges(log: string): Change[] {
  const changes: { readonly time: number; readonly paths: string[] }[] = [];
  for (const field of log.split('\0')) {
    const file = field.replace(/^\n/, '');
    // No content file's path is a number, as each is in a folder.
    if (/^\d+$/.test(field)) changes.push({ time: Number(field) * 1000, paths: [] });
    else if (file !== '') changes.at(-1)?.paths.push(file);
  }
  return changes;
}

/** Each commit's time, then the paths that it changed, relative to the content folder; NUL between all. */
async function readLog(contentDir: string): Promise<string> {
  const repository = await openRepository(contentDir);
  if (!repository) return '';
  const { prefix, git } = repository;
  // Plumbing, unlike `git log`, reads no settings of how to show things.
  const content = ['--', ...[CONFERENCE_FILE, ...collections].map((name) => `:(literal)${prefix}${name}`)];
  // A repository without commits has no HEAD yet.
  const commits = await git(['rev-list', '--ignore-missing', 'HEAD', ...content]);
  const show = ['diff-tree', '--stdin', '--root', '-r', '-z', '--name-only', '--no-renames'];
  const log = await git([...show, '--pretty=tformat:%ct', `--relative=${prefix}`, ...content], commits);
  return log.toString();
}
