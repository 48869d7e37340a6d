import { loadOnce } from '../dom/load-once.ts';
import { addresses } from './addresses.ts';
import { type Programme, readProgramme } from './programme.ts';

/**
 * The programme in the page's language, fetched once a page for all who ask.
 * @throws when there is no network and no copy, or something else answers in its place, such as a hotel's sign-in page; the next call tries again
 */
export const loadProgramme = loadOnce(() => fetchProgramme());

/** @throws like {@link loadProgramme} */
export async function fetchProgramme(init: RequestInit = {}): Promise<Programme> {
  const to = addresses();
  const response = await fetch(to.programme(), init);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return readProgramme(await response.json(), to);
}
