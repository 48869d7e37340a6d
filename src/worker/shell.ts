/** What all pages are made with: there from the worker's installation on. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { addressOf } from './kept.ts';
import { removalSignal, SHELL_CACHE } from './removal.ts';
import { plan } from './scope.ts';

export const shell = new PrecacheController({
  cacheName: SHELL_CACHE,
  plugins: [
    {
      cacheWillUpdate: ({ response }) =>
        Promise.resolve(response.status === 200 && !removalSignal().aborted ? response : null),
    },
  ],
});
shell.addToCacheList(plan.shell.map(({ path, revision }) => ({ url: addressOf(path), revision })));

/** A browser may give a page back the worker that it had removed, which is not installed again. */
export async function restoreShell(): Promise<void> {
  const cache = await caches.open(SHELL_CACHE);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll(shell.getCachedURLs().flatMap((url) => missingKey(url, present)));
}

function missingKey(url: string, present: ReadonlySet<string>): string[] {
  const key = shell.getCacheKeyForURL(url);
  return key === undefined || present.has(key) ? [] : [key];
}
