/** While a server for developing runs, content is read again when it changes, whatever happens to its folder meanwhile. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isUserError } from '../errors.ts';

/** What is needed of Vite's watcher. */
export interface Watcher {
  readonly add: (folder: string) => unknown;
  readonly on: (
    event: 'add' | 'change' | 'unlink' | 'unlinkDir',
    listener: (file: string) => void,
  ) => unknown;
}

/** Editors write a file in several steps; one reading serves them all. */
const SETTLED_MS = 60;
/** A watcher does not see a folder come back that was moved away, so it is looked for. */
const RETURN_MS = 500;

/** Load content now and at every change, one reading after the other; what fails is said and ends nothing. */
export async function watchContent(
  contentDir: string,
  watcher: Watcher,
  load: () => Promise<void>,
  say: (message: string) => void,
): Promise<void> {
  let reading = Promise.resolve();
  let pending: NodeJS.Timeout | undefined;
  let returning: NodeJS.Timeout | undefined;

  const read = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      say(isUserError(error) ? error.message : String(error instanceof Error ? error.stack : error));
      if (!existsSync(contentDir)) awaitReturn();
    }
  };
  const readNext = (): Promise<void> => (reading = reading.then(read));
  const readSoon = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => void readNext(), SETTLED_MS);
  };
  const awaitReturn = (): void => {
    returning ??= setInterval(() => {
      if (!existsSync(contentDir)) return;
      clearInterval(returning);
      returning = undefined;
      watcher.add(contentDir);
      void readNext();
    }, RETURN_MS).unref();
  };

  watcher.add(contentDir);
  const isContent = (file: string): boolean =>
    `${path.resolve(file)}${path.sep}`.startsWith(contentDir + path.sep);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const)
    watcher.on(event, (file) => {
      if (isContent(file)) readSoon();
    });
  await readNext();
}
