import { cachePrefix } from '../../worker/plan.ts';

/** Takes from this device all that it keeps of the site. @param base the path that the site is published under */
export async function removeCopy(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix(base))).map((name) => caches.delete(name)),
  );
}
