/** The page's side of search. Only the latest query matters: those that typing has overtaken are never run. */
import type { SearchFacet } from '../../catalog/search/facets.ts';
import type {
  FacetCounts,
  Facets,
  SearchAnswer,
  SearchCall,
  SearchReply,
  SearchRequest,
} from './search-types.ts';

export interface SearchClient {
  /** @returns nothing where a later query has taken its place */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
  count(query: string, facets: Facets, names: readonly SearchFacet[]): Promise<FacetCounts>;
}

let client: SearchClient | undefined;

export const searchClient = (): SearchClient => (client ??= openClient());

type Call = SearchCall extends infer C ? (C extends SearchCall ? Omit<C, 'id'> : never) : never;

function openClient(): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker did not start.'));
    waiting.clear();
    // The next query tries again.
    client = undefined;
  });
  const ask = (call: Call): Promise<unknown> => {
    calls += 1;
    const reply = Promise.withResolvers<unknown>();
    waiting.set(calls, reply);
    worker.postMessage({ id: calls, ...call });
    return reply.promise;
  };

  const { lang, dataset } = document.documentElement;
  const folder = new URL(`${dataset['base'] ?? '/'}pagefind/${lang}/`, location.href).href;
  const opened = ask({ call: 'open', folder });
  opened.catch(() => {
    worker.terminate();
    client = undefined;
  });
  let latest = 0;
  let busy: Promise<unknown> = opened;

  return {
    async search(request) {
      latest += 1;
      const number = latest;
      await busy;
      if (number !== latest) return undefined;
      const answer = ask({ call: 'search', request });
      busy = answer.catch(() => undefined);
      const found = await answer;
      return number === latest && isAnswer(found) ? found : undefined;
    },
    async count(query, facets, names) {
      await opened;
      const counts = await ask({ call: 'count', query, facets, names });
      return isCounts(counts) ? counts : {};
    },
  };
}

const isAnswer = (value: unknown): value is SearchAnswer =>
  typeof value === 'object' && value !== null && 'results' in value;
const isCounts = (value: unknown): value is FacetCounts => typeof value === 'object' && value !== null;
