/** Where answers come from. Pages: the network; where it is gone or slow, the copy on the device stands in, and says since when it is one. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { languageOf, pathOf } from './addresses.ts';
import { addressOf, KEPT_CACHE, keptAt, keptCache, keptCopy, keptResponse, revisionOf } from './kept.ts';
import { remembered } from './memory.ts';
import { mayKeep, SHELL_CACHE, unlessRemoved } from './removal.ts';
import { plan } from './scope.ts';

/** As long as people wait before they think that nothing comes. */
const PATIENCE_SECONDS = 3;

const keyOf = (request: Request): string => addressOf(pathOf(new URL(request.url), plan) ?? '');

/** Under the address of the file, whatever the query. */
const byFile: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request)),
};

/** Keeps the site's own answers, and not what a server in trouble says. */
const keeping: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.type !== 'basic' || !(await mayKeep())) return null;
    const bytes = await response.clone().arrayBuffer();
    return keptResponse(response, await revisionOfBytes(bytes));
  },
  fetchDidSucceed: async ({ request, response }) => {
    // The site says that the page is gone, so its copy is as well.
    if ((response.status === 404 || response.status === 410) && (await mayKeep()))
      await (await keptCache()).delete(keyOf(request));
    if (response.status >= 500 && (await keptCopy(keyOf(request))))
      throw new Error(`The server answers with ${String(response.status)}.`);
    return response;
  },
};

const marking: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ request, cachedResponse }) =>
    cachedResponse ? marked(cachedResponse, request.url) : Promise.resolve(null),
};

const options = { cacheName: KEPT_CACHE, networkTimeoutSeconds: PATIENCE_SECONDS };

export const pageStrategy = new NetworkFirst({ ...options, plugins: [byFile, keeping, marking] });
export const dataStrategy = new NetworkFirst({ ...options, plugins: [byFile, keeping] });
/** For files whose name never stands for other contents. */
export const hashedStrategy = new CacheFirst({ cacheName: KEPT_CACHE, plugins: [byFile, unlessRemoved] });
/** Also those of a newer build than this worker's: its pages may be here already. */
export const assetStrategy = new CacheFirst({ cacheName: SHELL_CACHE, plugins: [unlessRemoved] });

/** The page with the time on its root element, where client/offline reads it. */
async function marked(copy: Response, address: string): Promise<Response> {
  const time = await lastTrueAt(copy, address);
  const html = await copy.text();
  return new Response(time === undefined ? html : html.replace('<html ', `<html data-kept="${time}" `), {
    headers: copy.headers,
  });
}

/** As the build has it (site/offline/write.ts), so that a new build does not fetch again what was opened. */
async function revisionOfBytes(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 10);
}

/** When the copy was fetched, or later found to be what the site still says. */
async function lastTrueAt(copy: Response, address: string): Promise<string | undefined> {
  const language = languageOf(pathOf(new URL(address), plan) ?? '', plan);
  const isListed = language !== undefined && revisionOf(copy) !== undefined;
  const checked = isListed ? (await remembered())[language]?.checked : undefined;
  return [keptAt(copy), checked]
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}
