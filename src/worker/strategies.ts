/** Where answers come from. Pages: the network; where it is gone or slow, the copy on the device stands in, and says since when it is one. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { languageOf, pathOf } from './addresses.ts';
import { addressOf, KEPT_CACHE, keptAt, keptCache, keptResponse, revisionOf } from './kept.ts';
import { remembered } from './memory.ts';
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
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && response.type === 'basic' ? keptResponse(response) : null),
  fetchDidSucceed: async ({ request, response }) => {
    const cache = await keptCache();
    // The site says that the page is gone, so its copy is as well.
    if (response.status === 404 || response.status === 410) await cache.delete(keyOf(request));
    if (response.status >= 500 && (await cache.match(keyOf(request))))
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
export const hashedStrategy = new CacheFirst({ cacheName: KEPT_CACHE, plugins: [byFile] });

/** The page with the time on its root element, where client/offline reads it. */
async function marked(copy: Response, address: string): Promise<Response> {
  const time = await lastTrueAt(copy, address);
  const html = await copy.text();
  return new Response(time === undefined ? html : html.replace('<html ', `<html data-kept="${time}" `), {
    headers: copy.headers,
  });
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
