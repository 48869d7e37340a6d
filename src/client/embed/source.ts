/** The programme of another site, fetched once for all elements of a page that show it. */
import { createLanguageRoutes, type LanguageRoutes } from '../../catalog/routes.ts';
import { type Programme, readProgramme } from '../programme/programme.ts';
import { isProgrammeFile } from './programme-shape.ts';

export interface Source {
  readonly programme: Programme;
  /** Absolute addresses of the site, in the programme's language. */
  readonly to: LanguageRoutes;
}

/** How long a programme is taken for current, in milliseconds. */
export const CURRENT = 15 * 60_000;

interface Known {
  readonly since: number;
  readonly source: Promise<Source>;
}

const known = new Map<string, Known>();

/**
 * @param src of a `programme.json`, as the page writes it
 * @throws for an address that is none, without network, and for what is no programme of a known format
 */
export function loadSource(src: string): Promise<Source> {
  const address = programmeAddress(src);
  const last = known.get(address);
  if (last && Date.now() - last.since < CURRENT) return last.source;
  const source = fetchSource(address, last ? 'no-cache' : 'default');
  known.set(address, { since: Date.now(), source });
  source.catch(() => known.delete(address));
  return source;
}

function programmeAddress(src: string): string {
  const url = new URL(src, document.baseURI);
  if (src === '' || !/^https?:$/.test(url.protocol))
    throw new Error(`"${src}" is no address of a programme.`);
  return url.href;
}

async function fetchSource(address: string, cache: RequestCache): Promise<Source> {
  // Nothing of the visitor goes along to the other site.
  const response = await fetch(address, { cache, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const file: unknown = await response.json();
  if (!isProgrammeFile(file)) throw new Error(`${address} is not a programme that this script can read.`);
  const to = createLanguageRoutes(new URL('.', address).href);
  return { programme: readProgramme(file, to), to };
}
