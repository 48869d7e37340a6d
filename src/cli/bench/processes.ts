/** What a process and those that it has started need, as Linux tells it; nothing elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** Of all together, when it was most. */
  readonly peakMb: number;
  /** Processor time of the children alone, in seconds. */
  readonly childCpu: number;
}

const EVERY_MS = 100;
/** Of `/proc/<pid>/stat`, which counts processor time in hundredths of a second. */
const TICKS = 100;
const PAGE_BYTES = 4096;

/** @returns ends the watch */
export function watchProcesses(pid: number): () => Usage {
  let peak = 0;
  const cpuOf = new Map<number, number>();
  const look = (): void => {
    const children = childrenOf(pid);
    peak = Math.max(
      peak,
      [pid, ...children].reduce((sum, each) => sum + residentBytes(each), 0),
    );
    for (const child of children) cpuOf.set(child, cpuSeconds(child) ?? cpuOf.get(child) ?? 0);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return {
      peakMb: Math.round(peak / 1024 / 1024),
      childCpu: [...cpuOf.values()].reduce((sum, each) => sum + each, 0),
    };
  };
}

/** Any of them may end while it is looked at. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`)
      .flatMap((thread) =>
        readFileSync(`/proc/${String(pid)}/task/${thread}/children`, 'utf8')
          .trim()
          .split(' '),
      )
      .filter((child) => child !== '')
      .map(Number)
      .flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

function residentBytes(pid: number): number {
  const [, pages = '0'] = fields(pid, 'statm');
  return Number(pages) * PAGE_BYTES;
}

function cpuSeconds(pid: number): number | undefined {
  // After the name in brackets, which may have spaces: state, ten numbers, then user and system time.
  const [, , , , , , , , , , , user, system] = fields(pid, 'stat', /^.*\) /s);
  return user === undefined || system === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
}

function fields(pid: number, file: string, without?: RegExp): string[] {
  try {
    const text = readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
    return (without ? text.replace(without, '') : text).trim().split(' ');
  } catch {
    return [];
  }
}
