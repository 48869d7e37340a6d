/** The service worker: a visitor's copy of the site for places without network. What it cannot answer, the browser does as if there were none. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { isData, isHashed, languageOf, pagePathOf, pathOf, smallPortrait } from './addresses.ts';
import { keepLanguage, renewKept, tell } from './keep.ts';
import { addressOf, keptCache } from './kept.ts';
import { clearAway } from './lists.ts';
import type { WorkerCall } from './messages.ts';
import { cachePrefix } from './plan.ts';
import { plan, scope } from './scope.ts';
import { dataStrategy, hashedStrategy, pageStrategy } from './strategies.ts';

const SHELL_CACHE = `${cachePrefix(plan.base)}shell`;

const shell = new PrecacheController({ cacheName: SHELL_CACHE });
shell.addToCacheList(plan.shell.map(({ path, revision }) => ({ url: addressOf(path), revision })));

scope.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event).then(renewKept));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([shell.activate(event), clearAway()]));
});
scope.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data));
});

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pagePathOf(url, plan) !== undefined,
  pageStrategy,
);
// Also those of a newer build than this worker's: its pages may be here already.
registerRoute(
  ({ url }) => hasPath(url, (path) => path.startsWith('assets/')),
  new CacheFirst({ cacheName: SHELL_CACHE }),
);
registerRoute(({ url }) => shell.getCacheKeyForURL(url.href) !== undefined, shell.strategy);
registerRoute(({ url }) => hasPath(url, isHashed), hashedStrategy);
registerRoute(({ url }) => hasPath(url, isData), dataStrategy);

setCatchHandler(async ({ request }) => {
  const path = pathOf(new URL(request.url), plan) ?? '';
  const copy = request.mode === 'navigate' ? await offlinePage(path) : await smallerPortrait(path);
  return copy ?? Response.error();
});

/** What stands where neither network nor device has the page. */
async function offlinePage(path: string): Promise<Response | undefined> {
  const language = languageOf(path, plan) ?? '';
  const root = plan.languages[language]?.root ?? '';
  const page = await shell.matchPrecache(addressOf(`${root}offline.html`));
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

/** Of portraits one size is kept. */
async function smallerPortrait(path: string): Promise<Response | undefined> {
  const small = smallPortrait(path);
  return small === undefined ? undefined : (await keptCache()).match(addressOf(small));
}

function hasPath(url: URL, fits: (path: string) => boolean): boolean {
  const path = url.origin === location.origin ? pathOf(url, plan) : undefined;
  return path !== undefined && fits(path);
}

async function answer(call: WorkerCall): Promise<void> {
  if (call.call === 'activate') return scope.skipWaiting();
  const { language, extent, isWished, paths } = call;
  if (extent === 'nothing') return tell(language);
  await keepLanguage(language, { all: extent === 'all', isWished, paths });
}
