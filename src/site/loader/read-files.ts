/** Files to records on all cores. No file holds up the others for long, whatever is in it: its thread is stopped. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadingSettings } from '../../catalog/content/conference.ts';
import { problem, type Problem } from '../../catalog/content/problems.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import type { ContentFile } from './content-folder.ts';
import type { Reading } from './reading-worker.ts';

export interface ReadFilesOptions {
  /** Where `src/` is: a built module no longer knows where its source was. */
  readonly projectDir: string;
  /** A file that takes longer is given up. */
  readonly patienceMs?: number;
  /** Takes the place of the module that threads run, in tests. */
  readonly workerFile?: string;
}

/** Fewer files are read before another thread has started. */
const FILES_PER_THREAD = 50;
const PATIENCE_MS = 10_000;

/**
 * Read and check files, each by itself.
 * @returns by path. A file that takes too long or breaks the reader has a problem that says so.
 */
export async function readFiles(
  files: readonly ContentFile[],
  settings: ReadingSettings,
  {
    projectDir,
    patienceMs = PATIENCE_MS,
    workerFile = path.join(projectDir, 'src/site/loader/reading-worker.ts'),
  }: ReadFilesOptions,
): Promise<ReadonlyMap<string, Validated>> {
  const read = new Map<string, Validated>();
  const waiting = files.values();
  const start = async (): Promise<Worker> => {
    const worker = new Worker(workerFile, { workerData: settings });
    // Without a listener, what a thread that was given up still has to say would end the build.
    worker.on('error', () => undefined);
    await once(worker, 'message');
    return worker;
  };
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (const file of waiting) {
      worker ??= await start();
      const outcome = await ask(worker, file, patienceMs);
      if (!('message' in outcome)) read.set(file.path, outcome);
      else {
        read.set(file.path, { problems: [outcome] });
        await worker.terminate();
        worker = undefined;
      }
    }
    await worker?.terminate();
  };
  const lanes = Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_THREAD));
  await Promise.all(Array.from({ length: lanes }, lane));
  return read;
}

/** What the thread makes of the file, or the problem for which the thread is of no further use. */
async function ask(worker: Worker, file: ContentFile, patienceMs: number): Promise<Validated | Problem> {
  const place = { path: file.path, line: 1, column: 1 };
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    worker.postMessage(file);
    const [reading = {}]: Reading[] = await once(worker, 'message', { signal: patience.signal });
    return reading.validated ?? problem('unreadable', place, undefined, reading.failure ?? '');
  } catch (error) {
    if (patience.signal.aborted)
      return problem('too-slow', place, undefined, String(Math.round(patienceMs / 1000)));
    return problem('unreadable', place, undefined, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
