/** The files that this device keeps of the site beside its shell, by their path. */
import { cachePrefix } from './plan.ts';
import { mayKeep } from './removal.ts';
import { plan } from './scope.ts';

export const KEPT_CACHE = `${cachePrefix(plan.base)}kept`;

/** Headers of ours on what is kept. */
const KEPT_AT = 'x-kept-at';
const REVISION = 'x-kept-revision';

/** What is left of a response's headers once it is kept: those that say how its bytes came are no longer true. */
const DROPPED = ['content-encoding', 'content-length', 'set-cookie', 'vary'];

/** For writing. @throws when the copy is removed */
export async function keptCache(): Promise<Cache> {
  if (!(await mayKeep())) throw new Error('The copy is removed.');
  return caches.open(KEPT_CACHE);
}

/** For reading, which makes no cache where there is none. */
export const keptCopy = (address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: KEPT_CACHE });

export const addressOf = (path: string): string =>
  new URL(plan.base + path.split('/').map(encodeURIComponent).join('/'), location.href).href;

/** A response as it is kept, with the time. @param revision where it is known */
export function keptResponse(response: Response, revision?: string | null): Response {
  const headers = new Headers(response.headers);
  for (const name of DROPPED) headers.delete(name);
  headers.set(KEPT_AT, new Date().toISOString());
  if (revision) headers.set(REVISION, revision);
  return new Response(response.body, { status: 200, headers });
}

export const keptAt = ({ headers }: Response): string | undefined => headers.get(KEPT_AT) ?? undefined;
export const revisionOf = ({ headers }: Response): string | undefined => headers.get(REVISION) ?? undefined;
