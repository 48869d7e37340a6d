/** Small files by the ten thousand, written by a thread while others are made: to open one takes as long as to make it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { moduleFile } from '../program.ts';

export interface SiteFile {
  /** Relative to the site, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileWriter {
  /** @returns at once, unless too much waits to be written */
  readonly write: (file: SiteFile) => Promise<void>;
  /** @throws what kept a file from being written */
  readonly end: () => Promise<void>;
}

/** Files that go to the thread together. */
const BATCH = 20;
/** Files that may wait for the thread; more would only fill the memory. */
const MOST_WAITING = 400;

/** @param siteDir where the files go; folders are made */
export function createFileWriter(siteDir: string, packageDir: string): FileWriter {
  const worker = new Worker(moduleFile(packageDir, 'site/pages/writing-worker'), { workerData: siteDir });
  let batch: SiteFile[] = [];
  let waiting = 0;
  let failure: { readonly error: unknown } | undefined;
  worker.on('message', (written: number) => (waiting -= written));
  worker.on('error', (error) => (failure = { error }));

  const send = (): void => {
    worker.postMessage(batch);
    waiting += batch.length;
    batch = [];
  };
  const waitFor = async (most: number): Promise<void> => {
    while (waiting > most && !failure) await once(worker, 'message').catch(() => undefined);
    if (failure) throw failure.error;
  };
  return {
    write: async (file) => {
      batch.push(file);
      if (batch.length === BATCH) send();
      if (waiting > MOST_WAITING || failure) await waitFor(MOST_WAITING);
    },
    end: async () => {
      if (batch.length > 0) send();
      try {
        await waitFor(0);
      } finally {
        await worker.terminate();
      }
    },
  };
}
