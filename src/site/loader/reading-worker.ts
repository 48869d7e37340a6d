/** A thread that reads content files, some at a time. It runs under bare Node, and may be stopped at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingSettings } from '../../catalog/content/conference.ts';
import { validateFile } from '../../catalog/content/validate.ts';
import type { SourceFile } from '../../catalog/read.ts';

const settings: ReadingSettings = workerData;

parentPort?.on('message', (files: readonly SourceFile[]) =>
  parentPort?.postMessage(files.map(({ path, bytes }) => validateFile(path, bytes, settings))),
);
// Loading what reads takes a while, which is not the first file's fault.
parentPort?.postMessage('ready');
