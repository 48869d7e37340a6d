/** Git, run so that a repository from a stranger has it do nothing but read. */
import { spawn } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** The repository around the content folder. */
export interface Repository {
  /** Where the content folder is in it, with `/` at its end; empty when the folder is the whole work tree. */
  readonly prefix: string;
  /**
   * Run a command of git's.
   * @param input for its standard input
   * @returns its standard output
   * @throws when it ends with anything but 0, or there is no git
   */
  readonly git: (args: readonly string[], input?: string | Buffer) => Promise<Buffer>;
}

/** @returns nothing where the content folder is in no repository */
export async function openRepository(contentDir: string): Promise<Repository | undefined> {
  const place = await findRepository(contentDir);
  if (!place) return undefined;
  const { gitDir, workTree, prefix } = place;
  const settings = [...HARMLESS, '--no-pager', `--git-dir=${gitDir}`, `--work-tree=${workTree}`];
  return { prefix, git: (args, input = '') => run([...settings, ...args], { cwd: workTree, input }) };
}

interface Place {
  readonly gitDir: string;
  readonly workTree: string;
  readonly prefix: string;
}

/**
 * Find the repository by its `.git` alone, which no pull request can bring: git itself would also take a folder for a
 * repository whose files look like one, and run what its settings name.
 */
async function findRepository(contentDir: string): Promise<Place | undefined> {
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

const MOST_OUTPUT = 1 << 30;

function run(
  args: readonly string[],
  { cwd, input }: { readonly cwd: string; readonly input: string | Buffer },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
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
      if (code === 0) resolve(Buffer.concat(output));
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
