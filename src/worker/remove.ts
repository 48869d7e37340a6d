/** The worker of a site that is not to be kept: it takes away what an earlier one has left, and goes. */
import { removeCaches } from './removal.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => {
  // An earlier worker may go on serving a page for long: what it keeps goes now, and it makes nothing new.
  event.waitUntil(Promise.all([scope.skipWaiting(), removeCaches()]));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeCaches(), scope.registration.unregister()]));
});
