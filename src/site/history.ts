/** When content files last changed, as git knows it: a clock or a file's date would differ from machine to machine. */
import { spawn } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { collections, CONFERENCE_FILE } from '../catalog/content/path.ts';
import type { Session } from '../catalog/model/catalog.ts';
import type { Revision } from '../catalog/outputs/calendar/calendars.ts';

/** Content that is not in git has no known date; a fixed one keeps the same content byte for byte the same. */
const UNKNOWN: Revision = { lastModified: Date.UTC(2000, 0, 1), sequence: 0 };

export type Revisions = (session: Session) => Revision;

/** Read the history of all files in one go. Without git, or outside of it, every file has the same fixed revision. */
export async function readRevisions(contentDir: string): Promise<Revisions> {
  const byPath = await revisionsByPath(contentDir);
  return (session) => {
    const paths = Object.values(session.texts).flatMap((text) => (text ? [text.path] : []));
    const all = paths.flatMap((path) => byPath.get(path) ?? []);
    const newest = all.reduce(
      (latest, { lastModified }) => Math.max(latest, lastModified),
      UNKNOWN.lastModified,
    );
    const changes = all.reduce((sum, { sequence }) => sum + sequence, UNKNOWN.sequence);
    // A cancellation must win over the entry that an app has already, even without a history; counting changes in
    // twos lets taking it back win in turn.
    return { lastModified: newest, sequence: 2 * changes + (session.status === 'cancelled' ? 1 : 0) };
  };
}

async function revisionsByPath(contentDir: string): Promise<Map<string, Revision>> {
  const revisions = new Map<string, Revision>();
  const log = await readLog(contentDir).catch(() => '');
  let time = 0;
  // Newest first: a commit's time, then the files it changed, the first of them on a new line. No content file's path
  // is a number, as each is in a folder.
  for (const field of log.split('\0')) {
    const file = field.replace(/^\n/, '');
    if (/^\d+$/.test(field)) {
      time = Number(field) * 1000;
    } else if (file !== '') {
      const known = revisions.get(file);
      revisions.set(
        file,
        known ? { ...known, sequence: known.sequence + 1 } : { lastModified: time, sequence: 0 },
      );
    }
  }
  return revisions;
}

/** The repository around the content folder, and where the folder is in it. */
interface Repository {
  readonly gitDir: string;
  readonly workTree: string;
  /** With `/` at its end; empty when the folder is the whole work tree. */
  readonly prefix: string;
}

/**
 * Find the repository by its `.git` alone, which no pull request can bring: git itself would also take a folder for a
 * repository whose files look like one, and run what its settings name.
 */
async function findRepository(contentDir: string): Promise<Repository | undefined> {
  const folder = await realpath(contentDir);
  for (let workTree = folder; ; workTree = path.dirname(workTree)) {
    const gitDir = await gitDirOf(workTree);
    if (gitDir !== undefined) {
      const inside = path.relative(workTree, folder).replaceAll(path.sep, '/');
      return { gitDir, workTree, prefix: inside === '' ? '' : `${inside}/` };
    }
    if (path.dirname(workTree) === workTree) return undefined;
  }
}

async function gitDirOf(workTree: string): Promise<string | undefined> {
  const dotGit = path.join(workTree, '.git');
  const stats = await stat(dotGit).catch(() => undefined);
  if (stats?.isDirectory()) return dotGit;
  if (!stats?.isFile()) return undefined;
  // Work trees and submodules have a file that says where the repository is.
  const [, target] = /^gitdir: (.+)$/m.exec(await readFile(dotGit, 'utf8')) ?? [];
  return target === undefined ? undefined : path.resolve(workTree, target.trim());
}

/** Settings that name something to run or to fetch. They win over those of the repository. */
const HARMLESS = [
  'core.fsmonitor=false',
  'core.pager=cat',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.alternateRefsCommand=',
  'log.showSignature=false',
  'gpg.program=false',
  'diff.external=',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** Each commit's time, then the paths that it changed, relative to the content folder; NUL between all. */
async function readLog(contentDir: string): Promise<string> {
  const repository = await findRepository(contentDir);
  if (!repository) return '';
  const { gitDir, workTree, prefix } = repository;
  const git = (args: readonly string[], input: string): Promise<string> =>
    run('git', [...HARMLESS, '--no-pager', `--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...args], {
      cwd: workTree,
      input,
    });
  // Plumbing, unlike `git log`, reads no settings of how to show things.
  const content = ['--', ...[CONFERENCE_FILE, ...collections].map((name) => `:(literal)${prefix}${name}`)];
  const commits = await git(['rev-list', 'HEAD', ...content], '');
  const show = ['diff-tree', '--stdin', '--root', '-r', '-z', '--name-only', '--no-renames'];
  return git([...show, '--pretty=tformat:%ct', `--relative=${prefix}`, ...content], commits);
}

const MOST_OUTPUT = 1 << 30;

function run(
  command: string,
  args: readonly string[],
  { cwd, input }: { readonly cwd: string; readonly input: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        ...withoutGit(process.env),
        GIT_OPTIONAL_LOCKS: '0',
        // An incomplete clone would fetch what is missing, with whatever program its settings name.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const output: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      bytes += chunk.length;
      if (bytes > MOST_OUTPUT) child.kill();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`git ended with ${String(code)}`));
    });
    // A git that ends early closes its input before all of it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Variables such as GIT_DIR, which a hook sets, would lead to another repository. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
