/** A thread that draws share images, one at a time. It runs under bare Node, and may be stopped at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { createDraw, type Desk } from './draw.ts';
import type { Sheet } from './sheet.ts';

// There is a thread for each core already.
sharp.concurrency(1);
const desk: Desk = workerData;
const draw = await createDraw(desk);

parentPort?.on('message', async (sheet: Sheet) => {
  try {
    parentPort?.postMessage({ png: await draw(sheet) });
  } catch (error) {
    parentPort?.postMessage({ why: error instanceof Error ? error.message : String(error) });
  }
});
// Loading what draws takes a while, which is not the first sheet's fault.
parentPort?.postMessage('ready');
