/** The worker of a site that is not to be kept: it takes away what an earlier one has left, and goes. */
import { removeCaches } from './removal.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeCaches(), scope.registration.unregister()]));
});
