/** When content files last changed, as git knows it: a clock or a file's date would differ from machine to machine. */
import { collections, CONFERENCE_FILE } from '../catalog/content/path.ts';
import type { Change, History } from '../catalog/model/revisions.ts';
import { openRepository, type Repository } from './git.ts';

/** Nothing without a repository. */
export interface ReadHistory extends History {
  /** One line for who builds, where there is a repository that does not tell everything. */
  readonly warning?: string;
}

const NOTHING: History = { changes: [], moves: [] };

/** Read the history of all files in one go. */
export async function readHistory(contentDir: string): Promise<ReadHistory> {
  try {
    const repository = await openRepository(contentDir);
    if (!repository) return NOTHING;
    const history = await readChanges(repository);
    return (await isCutOff(repository)) ? { ...history, warning: cutOff(contentDir) } : history;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ...NOTHING,
      warning: `The history of ${contentDir} cannot be read, so calendars do not say when sessions last changed: ${why}.`,
    };
  }
}

/** Hosts and CI often clone the last commit alone. */
const isCutOff = async ({ git }: Repository): Promise<boolean> =>
  String(await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';

const cutOff = (contentDir: string): string =>
  `The history of ${contentDir} begins in the middle (a shallow clone), so calendars and feeds take what is older for ` +
  'changed then. Fetch all of it: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow.';

/**
 * Lines that place a session, in the front matter of its files. In rare files a value stands on lines of its own, and is
 * only seen to change for its own session.
 */
const PLACES = '(^|[{, ])["\']?(date|end|duration|track|room|partOf)["\']?[[:space:]]*:';

async function readChanges({ prefix, git }: Repository): Promise<History> {
  const within = (names: readonly string[]): string[] => [
    `--relative=${prefix}`,
    '--',
    ...names.map((name) => `:(literal)${prefix}${name}`),
  ];
  // Plumbing, unlike `git log`, reads no settings of how to show things. Every commit is looked at: what a merge has
  // dropped was published, too. A repository without commits has no HEAD yet.
  const commits = await git(['rev-list', '--ignore-missing', 'HEAD']);
  const read = async (args: readonly string[]): Promise<Change[]> =>
    parseLog(String(await git([...DIFF, ...args], commits)));
  const [changes, moves] = await Promise.all([
    read(within([CONFERENCE_FILE, ...collections])),
    // A clone without the contents of files cannot tell; then any change of a session counts.
    read([`-G${PLACES}`, ...within(['sessions'])]).catch(() => read(within(['sessions']))),
  ]);
  return { changes, moves: moves.map(({ time }) => time) };
}

/**
 * Each commit's time, then the paths that it changed; NUL between all. A merge is a change of what was published before,
 * which is its first parent. What `.gitattributes` says of files is not heeded.
 */
const DIFF = [
  ...['diff-tree', '--stdin', '--root', '-r', '-z', '--name-only', '--no-renames'],
  ...['--diff-merges=first-parent', '--text', '--no-ext-diff', '--no-textconv', '--pretty=tformat:%ct'],
];

/** A calendar's years have four digits; git's may have any number. */
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

function parseLog(log: string): Change[] {
  const changes: { readonly time: number; readonly paths: string[] }[] = [];
  for (const field of log.split('\0')) {
    // The first path of a commit begins a new line.
    const file = field.replace(/^\n/, '');
    // No content file's path is a number, as each is in a folder.
    if (/^\d+$/.test(field)) changes.push({ time: Math.min(Number(field) * 1000, LAST_TIME), paths: [] });
    else if (file !== '') changes.at(-1)?.paths.push(file);
  }
  return changes;
}
