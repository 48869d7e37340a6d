/** The service worker: a visitor's copy of the site for places without network. What it cannot answer, the browser does as if there were none. */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { isData, isHashed, languageOf, pagePathOf, pathOf, smallPortrait } from './addresses.ts';
import { keepLanguage, renewKept, settled, tell } from './keep.ts';
import { addressOf, keptCopy } from './kept.ts';
import { clearAway } from './lists.ts';
import type { WorkerCall } from './messages.ts';
import { beginRemoval, endRemoval, removeCaches } from './removal.ts';
import { plan, scope } from './scope.ts';
import { shell } from './shell.ts';
import { assetStrategy, dataStrategy, hashedStrategy, pageStrategy } from './strategies.ts';

const roots = Object.values(plan.languages).map(({ root }) => root);

scope.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event).then(renewKept));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([shell.activate(event), clearAway()]));
});
scope.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data, event.ports));
});

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pagePathOf(url, plan) !== undefined,
  pageStrategy,
);
registerRoute(({ url }) => hasPath(url, (path) => path.startsWith('assets/')), assetStrategy);
registerRoute(({ url }) => shell.getCacheKeyForURL(url.href) !== undefined, shell.strategy);
registerRoute(({ url }) => hasPath(url, isHashed), hashedStrategy);
registerRoute(({ url }) => hasPath(url, (path) => isData(path, roots)), dataStrategy);

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
  return small === undefined ? undefined : keptCopy(addressOf(small));
}

function hasPath(url: URL, fits: (path: string) => boolean): boolean {
  const path = url.origin === location.origin ? pathOf(url, plan) : undefined;
  return path !== undefined && fits(path);
}

async function answer(call: WorkerCall, [port]: readonly MessagePort[]): Promise<void> {
  if (call.call === 'activate') return scope.skipWaiting();
  if (call.call === 'remove') {
    beginRemoval();
    await settled();
    await removeCaches();
    port?.postMessage('removed');
    return;
  }
  const { language, extent, isWished, paths } = call;
  if (extent === 'nothing') return tell(language);
  endRemoval();
  await keepLanguage(language, { all: extent === 'all', isWished, paths });
}
