/** Fetches what is not yet kept, a few files at a time. */
import { addressOf, keptCache, keptResponse, revisionOf } from './kept.ts';
import type { KeptFile } from './plan.ts';
import { removalSignal } from './removal.ts';

/** Few enough to leave the network to what the visitor opens. */
const AT_A_TIME = 4;

/**
 * @param onProgress is told after each file
 * @returns false where the device has no more room; what fitted is kept
 * @throws when the network is gone, or the copy is removed meanwhile
 */
export async function fetchFiles(files: readonly KeptFile[], onProgress: () => void): Promise<boolean> {
  const cache = await keptCache();
  const queue = [...files];
  async function work(): Promise<void> {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await fetchFile(file, cache);
      onProgress();
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return true;
  } catch (error) {
    queue.length = 0;
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}

/** Those of which there is no copy, or an older one. */
export async function missingFiles(files: readonly KeptFile[]): Promise<KeptFile[]> {
  const cache = await keptCache();
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const missing = await Promise.all(
    files.map(async (file) => {
      const address = addressOf(file.path);
      if (!present.has(address)) return [file];
      if (file.revision === null) return [];
      const copy = await cache.match(address);
      return copy && revisionOf(copy) === file.revision ? [] : [file];
    }),
  );
  return missing.flat();
}

async function fetchFile({ path, revision }: KeptFile, cache: Cache): Promise<void> {
  const address = addressOf(path);
  // A host or a proxy may hold an older file of this name.
  const response = await fetch(address, {
    cache: revision === null ? 'default' : 'no-cache',
    priority: 'low',
    signal: removalSignal(),
  });
  if (response.ok) await cache.put(address, keptResponse(response, revision));
  else if (response.status === 404 || response.status === 410) await cache.delete(address);
  else throw new Error(`${path}: ${String(response.status)}`);
}
