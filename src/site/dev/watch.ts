/** While a server for developing runs, content is read again when it changes, whatever happens to its folder meanwhile. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What is needed of Vite's watcher. */
export interface Watcher {
  readonly add: (folder: string) => unknown;
  readonly on: (
    event: 'add' | 'change' | 'unlink' | 'unlinkDir',
    listener: (file: string) => void,
  ) => unknown;
}

/** Editors write a file in several steps; one reading serves them all. */
const SETTLED_MS = 40;
/** A checkout of many files is seen file by file, and is not waited for to its end. */
const PATIENCE_MS = 400;
/** A watcher does not see a folder come back that was moved away, so it is looked for. */
const RETURN_MS = 300;

/**
 * Read content now and at every change, one reading after the other.
 * @param read gets the paths that have changed, relative to the folder and with `/`; none where that is not known.
 *   It must not fail.
 */
export async function watchContent(
  contentDir: string,
  watcher: Watcher,
  read: (changed: readonly string[]) => Promise<void>,
): Promise<void> {
  let reading = Promise.resolve();
  let changed = new Set<string>();
  let pending: { readonly timer: NodeJS.Timeout; readonly since: number } | undefined;
  let returning: NodeJS.Timeout | undefined;

  const readNow = async (): Promise<void> => {
    const paths = [...changed];
    changed = new Set();
    await read(paths);
    if (!existsSync(contentDir)) awaitReturn();
  };
  const readNext = (): Promise<void> => (reading = reading.then(readNow));
  const readSoon = (): void => {
    const since = pending?.since ?? performance.now();
    clearTimeout(pending?.timer);
    const wait = Math.max(0, Math.min(SETTLED_MS, since + PATIENCE_MS - performance.now()));
    const timer = setTimeout(() => {
      pending = undefined;
      void readNext();
    }, wait);
    pending = { timer, since };
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
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const)
    watcher.on(event, (file) => {
      const name = path.relative(contentDir, path.resolve(file)).replaceAll(path.sep, '/');
      if (name === '..' || name.startsWith('../') || path.isAbsolute(name)) return;
      if (name !== '') changed.add(name);
      readSoon();
    });
  await readNext();
}
