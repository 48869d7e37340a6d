import type { WorkerCall } from '../../worker/messages.ts';
import { cachePrefix } from '../../worker/plan.ts';

/** As long as a worker is waited for that may be broken, in milliseconds. */
const PATIENCE = 5000;

/** Takes from this device all that it keeps of the site. @param base the path that the site is published under */
export async function removeCopy(base: string): Promise<void> {
  const { controller } = navigator.serviceWorker;
  const registration = await navigator.serviceWorker.getRegistration(base);
  const workers = [controller, registration?.active, registration?.waiting, registration?.installing];
  // They go on as long as pages are open that they serve, or files are on their way; once they are unregistered, nobody can tell them.
  await Promise.all([...new Set(workers)].map((worker) => worker && letGo(worker)));
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix(base))).map((name) => caches.delete(name)),
  );
}

function letGo(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve());
    port1.start();
    setTimeout(resolve, PATIENCE);
    worker.postMessage({ call: 'remove' } satisfies WorkerCall, [port2]);
  });
}
