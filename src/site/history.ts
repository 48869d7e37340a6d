/** When content files last changed, as git knows it: a clock or a file's date would differ from machine to machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Session } from '../catalog/model/catalog.ts';
import type { Revision } from '../catalog/outputs/calendars.ts';

const run = promisify(execFile);

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
  const log = await gitLog(contentDir);
  let time = 0;
  // Newest first: a line with the time of a commit, then the files it changed.
  for (const line of log.split('\0').flatMap((part) => part.split('\n'))) {
    const commit = /^@(\d+)$/.exec(line);
    if (commit) {
      time = Number(commit[1]) * 1000;
    } else if (line !== '') {
      const known = revisions.get(line);
      revisions.set(
        line,
        known ? { ...known, sequence: known.sequence + 1 } : { lastModified: time, sequence: 0 },
      );
    }
  }
  return revisions;
}

async function gitLog(contentDir: string): Promise<string> {
  try {
    const options = { cwd: contentDir, maxBuffer: 1 << 30, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } };
    const { stdout } = await run(
      'git',
      ['log', '-z', '--format=@%ct', '--name-only', '--relative', '--', '.'],
      options,
    );
    return stdout;
  } catch {
    return '';
  }
}
