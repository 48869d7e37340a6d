/** The page's side of search. */
import type { FacetCounts, Facets, SearchAnswer, SearchRequest } from '../../catalog/search/answers.ts';
import type { SearchFacet } from '../../catalog/search/facets.ts';
import type { SearchReply, SearchTask } from './messages.ts';
import { takeWorker } from './worker-start.ts';

/** Its promises fail where search does not load; the next call then loads it anew. */
export interface SearchClient {
  /** For a field that searches while someone types: what typing has overtaken is never run, and answered by nothing. */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
  /** The same for another field. */
  suggest(request: SearchRequest): Promise<SearchAnswer | undefined>;
  /** A single search beside those. */
  find(request: SearchRequest): Promise<SearchAnswer>;
  count(query: string, facets: Facets, names: readonly SearchFacet[]): Promise<FacetCounts>;
}

let client: SearchClient | undefined;

/** The one of this page; the first call begins to load the index. */
export const searchClient = (): SearchClient => (client ??= openClient());

function openClient(): SearchClient {
  const ask = openWorker(() => {
    client = undefined;
  });

  const find = async (request: SearchRequest): Promise<SearchAnswer> => {
    const found = await ask({ call: 'search', request });
    if (!isAnswer(found)) throw new Error('Search gave no answer.');
    return found;
  };
  return {
    search: onlyLatest(find),
    suggest: onlyLatest(find),
    find,
    async count(query, facets, names) {
      const counts = await ask({ call: 'count', query, facets, names });
      return isCounts(counts) ? counts : {};
    },
  };
}

function onlyLatest<Question, Answer>(
  run: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer | undefined> {
  let latest = 0;
  let busy: Promise<unknown> = Promise.resolve();
  return async (question) => {
    latest += 1;
    const number = latest;
    await busy;
    if (number !== latest) return undefined;
    const answer = run(question);
    busy = answer.catch(() => undefined);
    const found = await answer;
    return number === latest ? found : undefined;
  };
}

/** @param onFailed is called once; the worker has ended then */
function openWorker(onFailed: () => void): (task: SearchTask) => Promise<unknown> {
  const worker = takeWorker();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  let failure: Error | undefined;
  const fail = (reason: string): void => {
    if (failure) return;
    failure = new Error(reason);
    worker.terminate();
    onFailed();
    for (const { reject } of waiting.values()) reject(failure);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if (data.failed !== undefined) {
      fail(data.failed);
      return;
    }
    waiting.get(data.id)?.resolve(data.value);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    fail('The search worker did not start.');
  });
  return (task) => {
    if (failure) return Promise.reject(failure);
    calls += 1;
    const reply = Promise.withResolvers<unknown>();
    waiting.set(calls, reply);
    worker.postMessage({ id: calls, ...task });
    return reply.promise;
  };
}

const isAnswer = (value: unknown): value is SearchAnswer =>
  typeof value === 'object' && value !== null && 'results' in value;
const isCounts = (value: unknown): value is FacetCounts => typeof value === 'object' && value !== null;
