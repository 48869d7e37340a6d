/** A thread that reads content files, one after the other. It runs under bare Node, and may be stopped at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingSettings } from '../../catalog/content/conference.ts';
import { validateFile, type Validated } from '../../catalog/content/validate.ts';
import type { ContentFile } from './content-folder.ts';

export interface Reading {
  readonly validated?: Validated;
  /** Why the file could not be read to its end. */
  readonly failure?: string;
}

const settings: ReadingSettings = workerData;

function read({ path, bytes }: ContentFile): Reading {
  try {
    return { validated: validateFile(path, bytes, settings) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (file: ContentFile) => parentPort?.postMessage(read(file)));
// Loading what reads takes a while, which is not the first file's fault.
parentPort?.postMessage('ready');
