/** The worker of a site that is not to be kept: it takes away what an earlier one has left, and goes. */
import { cachePrefix } from './plan.ts';
import { plan, scope } from './scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeCaches(), scope.registration.unregister()]));
});

async function removeCaches(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(plan.base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
