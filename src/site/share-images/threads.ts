/** Threads that draw, one for each core. One that is lost or stuck costs the image it had, and another takes its place. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { moduleFile } from '../program.ts';
import type { Desk } from './draw.ts';
import type { Sheet } from './sheet.ts';

export interface ThreadOptions {
  /** A drawing that takes longer is given up. */
  readonly patienceMs?: number;
  /** Takes the place of the module that threads run, in tests. */
  readonly workerFile?: string;
}

/** The thread's answer: a PNG, or why there is none. */
const drawnSchema = z.union([
  z.strictObject({ png: z.instanceof(Uint8Array) }),
  z.strictObject({ why: z.string() }),
]);
export type Drawn = z.infer<typeof drawnSchema>;

const PATIENCE_MS = 30_000;

/**
 * Draw the sheets of jobs, in any order.
 * @param onDrawn called once for each job
 * @throws where a thread cannot be started
 */
export async function drawAll<Job extends { readonly sheet: Sheet }>(
  jobs: readonly Job[],
  desk: Desk,
  {
    patienceMs = PATIENCE_MS,
    workerFile = moduleFile(desk.packageDir, 'site/share-images/drawing-worker'),
  }: ThreadOptions = {},
  onDrawn: (job: Job, drawn: Drawn) => Promise<void>,
): Promise<void> {
  const waiting = jobs.values();
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (const job of waiting) {
      worker ??= await startThread(workerFile, desk);
      try {
        worker.postMessage(job.sheet);
        await onDrawn(job, drawnSchema.parse(await answerOf(worker, patienceMs)));
      } catch (error) {
        if (!(error instanceof LostThread)) throw error;
        await worker.terminate();
        worker = undefined;
        await onDrawn(job, { why: error.message });
      }
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, lane));
}

/** A thread that is of no further use, and why. */
class LostThread extends Error {}

async function startThread(workerFile: string, desk: Desk): Promise<Worker> {
  const worker = new Worker(workerFile, { workerData: desk });
  // Without a listener, what a thread that was given up still has to say would end the build.
  worker.on('error', () => undefined);
  await answerOf(worker, PATIENCE_MS);
  return worker;
}

/** @throws LostThread where the thread ends, fails or takes too long before it answers */
async function answerOf(worker: Worker, patienceMs: number): Promise<unknown> {
  const patience = AbortSignal.timeout(patienceMs);
  const ended = new AbortController();
  const onExit = (): void => ended.abort();
  worker.once('exit', onExit);
  try {
    const signal = AbortSignal.any([patience, ended.signal]);
    const [answer]: unknown[] = await once(worker, 'message', { signal });
    return answer;
  } catch (error) {
    // What a thread throws comes first, and its end may have come before this is reached.
    const isCutOff = error instanceof Error && error.name === 'AbortError';
    if (!isCutOff) throw new LostThread(error instanceof Error ? error.message : String(error));
    if (patience.aborted) throw new LostThread(`it takes more than ${String(patienceMs / 1000)} seconds`);
    throw new LostThread('what draws it has ended');
  } finally {
    worker.off('exit', onExit);
  }
}
