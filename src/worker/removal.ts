/**
 * A visitor has had the copy removed. A worker outlives that as long as a page is open that it serves, and must not begin another copy:
 * so nothing but an installation or a visitor's wish makes caches, and all other writing asks here first.
 */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cachePrefix } from './plan.ts';
import { plan } from './scope.ts';

export const SHELL_CACHE = `${cachePrefix(plan.base)}shell`;

let removal = new AbortController();

/** Aborted when the copy is removed. */
export const removalSignal = (): AbortSignal => removal.signal;

export function beginRemoval(): void {
  removal.abort();
}

/** The visitor keeps a copy after all. */
export function endRemoval(): void {
  if (removal.signal.aborted) removal = new AbortController();
}

/** A worker that was stopped in between has forgotten the removal; the shell that is gone tells it. */
export const mayKeep = async (): Promise<boolean> =>
  (await caches.has(SHELL_CACHE)) && !removal.signal.aborted;

export const unlessRemoved: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 && (await mayKeep()) ? response : null),
};

export async function removeCaches(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(plan.base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
