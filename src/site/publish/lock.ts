/**
 * One build at a time in one place. A lock is a file that names its process and gets a new date while that runs, so that one
 * that was left behind is known as such: on the same machine at once, by the process, and on another, or in another
 * container, by its date.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode, UserError } from '../errors.ts';

const BEAT_MS = 5_000;
/** A machine may be so busy, or asleep for so long, that a lock gets no new date. */
const SILENT_MS = 60_000;

/**
 * Take a lock, or one that was left behind.
 * @param file in a folder that is there
 * @param place what is locked, for messages
 * @returns gives it back
 * @throws UserError that says who has it; the system's error where the file cannot be written
 */
export function takeLock(file: string, place: string): () => void {
  const content = `${String(process.pid)} ${hostname()} ${randomUUID()}\n`;
  if (!create(file, content)) {
    const left = textOf(file);
    if (left !== undefined && isHeld(file, left)) throw taken(file, place, left);
    setAside(file, left, place);
    if (!create(file, content)) throw taken(file, place, textOf(file) ?? '');
  }
  const beat = setInterval(() => touch(file), BEAT_MS);
  // Holding a lock is no reason to go on.
  beat.unref();
  return () => {
    clearInterval(beat);
    if (textOf(file) === content) rmSync(file, { force: true });
  };
}

/** @returns whether there was none */
function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // A disk that is full may have taken the name and not the text.
    if (errorCode(error) === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

/** Move a lock away that nobody holds. Another build may have done so just now, and taken its own: that one is put back. */
function setAside(file: string, left: string | undefined, place: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = textOf(aside);
  if (moved !== left) linkSync(aside, file);
  rmSync(aside, { force: true, recursive: true });
  if (moved !== left) throw taken(file, place, moved ?? '');
}

function isHeld(file: string, content: string): boolean {
  if (Date.now() - dateOf(file) > SILENT_MS) return false;
  const { pid, host } = ownerOf(content);
  // One without a name may be about to get it.
  return pid === undefined || host !== hostname() || (pid !== process.pid && isRunning(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and someone else's.
    return errorCode(error) === 'EPERM';
  }
}

function ownerOf(content: string): { pid?: number; host?: string } {
  const [, pid, host] = /^([1-9]\d{0,8}) (\S+) /.exec(content) ?? [];
  return pid === undefined || host === undefined ? {} : { pid: Number(pid), host };
}

function taken(file: string, place: string, content: string): UserError {
  const { pid, host } = ownerOf(content);
  const machine = host === undefined || host === hostname() ? '' : ` on ${host}`;
  const owner = pid === undefined ? 'Another build' : `Process ${String(pid)}${machine}`;
  return new UserError(
    `${owner} is building ${place} now. Wait until it has finished; if there is none any more, delete ${file}.`,
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @returns 0 where it has gone meanwhile */
function dateOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder has gone meanwhile, as when someone cleans up; the build will say so.
  }
}
