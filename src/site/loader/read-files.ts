/** Files to records on all cores. No file holds up the others for long, whatever is in it: its thread is stopped. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadingSettings } from '../../catalog/content/conference.ts';
import { problem, type Problem, topOf } from '../../catalog/content/problems.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import type { SourceFile } from '../../catalog/read.ts';
import { moduleFile } from '../program.ts';

export interface ReadFilesOptions {
  /** Where Lectern is. */
  readonly packageDir: string;
  /** A file that takes longer is given up. */
  readonly patienceMs?: number;
  /** Takes the place of the module that threads run, in tests. */
  readonly workerFile?: string;
  /** Where threads wait for the next files, for who reads again and again: to start one takes longer than to read a file. */
  readonly waitingThreads?: WaitingThreads;
}

export interface WaitingThreads {
  /** A thread that reads by these settings, if there is one. */
  readonly take: (settings: ReadingSettings) => Worker | undefined;
  readonly put: (worker: Worker, settings: ReadingSettings) => void;
}

export function createWaitingThreads(): WaitingThreads {
  let waiting: Worker[] = [];
  let readBy = '';
  return {
    take: (settings) => {
      const worker = readBy === JSON.stringify(settings) ? waiting.pop() : undefined;
      worker?.ref();
      return worker;
    },
    put: (worker, settings) => {
      if (readBy !== JSON.stringify(settings)) {
        for (const other of waiting) void other.terminate();
        waiting = [];
        readBy = JSON.stringify(settings);
      }
      // Waiting is no reason to go on.
      worker.unref();
      waiting.push(worker);
    },
  };
}

const PATIENCE_MS = 10_000;
/** Files that go to a thread together, as the way there costs as much as reading a small one. */
const BATCH = 40;

/**
 * Read and check files, each by itself.
 * @returns by path. A file that takes too long or breaks the reader has a problem that says so.
 */
export async function readFiles(
  files: readonly SourceFile[],
  settings: ReadingSettings,
  {
    packageDir,
    patienceMs = PATIENCE_MS,
    workerFile = moduleFile(packageDir, 'site/loader/reading-worker'),
    waitingThreads,
  }: ReadFilesOptions,
): Promise<ReadonlyMap<string, Validated>> {
  const read = new Map<string, Validated>();
  const waiting = batchesOf(files);
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      worker ??= waitingThreads?.take(settings) ?? (await startReader(workerFile, settings));
      const outcome = await ask(worker, batch, patienceMs);
      if (typeof outcome !== 'function') {
        for (const [index, { path }] of batch.entries()) read.set(path, outcome[index] ?? { problems: [] });
        continue;
      }
      await worker.terminate();
      worker = undefined;
      const [first, ...others] = batch;
      // Each alone shows which file it was.
      if (others.length > 0) waiting.push(...batch.map((file) => [file]));
      else if (first) read.set(first.path, { problems: [outcome(first.path)] });
    }
    if (worker && waitingThreads) waitingThreads.put(worker, settings);
    else await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, lane));
  return read;
}

function batchesOf(files: readonly SourceFile[]): (readonly SourceFile[])[] {
  const starts = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => files.slice(start, start + BATCH));
}

async function startReader(workerFile: string, settings: ReadingSettings): Promise<Worker> {
  const worker = new Worker(workerFile, { workerData: settings });
  // Without a listener, what a thread that was given up still has to say would end the build.
  worker.on('error', () => undefined);
  await once(worker, 'message');
  return worker;
}

/** @returns what the thread makes of the files, in their order, or why it is of no further use */
async function ask(
  worker: Worker,
  files: readonly SourceFile[],
  patienceMs: number,
): Promise<readonly Validated[] | ((path: string) => Problem)> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    worker.postMessage(files);
    const [validated = []]: (readonly Validated[])[] = await once(worker, 'message', { signal: patience });
    return validated;
  } catch (error) {
    const [kind, why] = patience.aborted
      ? (['too-slow', String(Math.round(patienceMs / 1000))] as const)
      : (['unreadable', error instanceof Error ? error.message : String(error)] as const);
    return (path) => problem(kind, topOf(path), undefined, why);
  }
}
