/** A thread that writes the files of a site, some at a time. It runs under bare Node. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteFile } from './file-writer.ts';

const siteDir: string = workerData;
const folders = new Set<string>();

parentPort?.on('message', (files: readonly SiteFile[]) => {
  for (const { name, bytes } of files) {
    const file = path.join(siteDir, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, bytes);
  }
  parentPort?.postMessage(files.length);
});
