/** When content files last changed, as git knows it: a clock or a file's date would differ from machine to machine. */
import { spawn } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { collections, CONFERENCE_FILE } from '../catalog/content/path.ts';
import type { Change } from '../catalog/model/revisions.ts';

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
  // A repository without commits has no HEAD yet.
  const commits = await git(['rev-list', '--ignore-missing', 'HEAD', ...content], '');
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
