/** The lists of what can be kept: asked of the site, and kept for what a new build has to clear away. */
import { addressOf, keptCache, revisionOf } from './kept.ts';
import { isMemory, remembered } from './memory.ts';
import { type KeptFile, listPath, type OfflineList } from './plan.ts';
import { plan } from './scope.ts';

/**
 * @returns nothing where the site has that of another build
 * @throws when the network is gone
 */
export async function loadList(language: string): Promise<OfflineList | undefined> {
  const address = addressOf(listPath(language));
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const copy = response.clone();
  const list: OfflineList = await response.json();
  if (list.build !== plan.build) return undefined;
  await (await keptCache()).put(address, copy);
  return list;
}

/**
 * Clear away what is not of this worker's build: a page that is gone must not come from the device, and an older one would
 * look for styles and scripts that are no longer there.
 */
export async function clearAway(): Promise<void> {
  const cache = await keptCache();
  const known = await knownFiles(cache);
  for (const request of await cache.keys()) {
    const revision = known.get(request.url);
    const copy = revision ? await cache.match(request) : undefined;
    const isOlder = copy && revisionOf(copy) !== revision;
    if ((revision === undefined && !isMemory(request.url)) || isOlder) await cache.delete(request);
  }
}

/** Revisions by address; none where the name says it all. */
async function knownFiles(cache: Cache): Promise<ReadonlyMap<string, string | null>> {
  const known = new Map<string, string | null>();
  for (const language of Object.keys(await remembered())) {
    const address = addressOf(listPath(language));
    const file = await cache.match(address);
    if (!file) continue;
    const { core, rest }: OfflineList = await file.json();
    const files: readonly KeptFile[] = [...core, ...rest];
    known.set(address, null);
    for (const { path, revision } of files) known.set(addressOf(path), revision);
  }
  return known;
}
