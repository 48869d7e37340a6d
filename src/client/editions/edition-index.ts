/** The search index of another edition, in a thread of its own. */
import type { SearchAnswer, SearchRequest } from '../../catalog/search/answers.ts';
import type { OpenCall, SearchCall, SearchReply } from '../search/messages.ts';

export type AskIndex = (request: SearchRequest) => Promise<SearchAnswer>;

/**
 * @param folder of the index: a path with a slash at its end
 * @returns asks it; fails where the index did not load, and so does every later question
 */
export function openIndex(folder: string): AskIndex {
  const worker = new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<SearchAnswer>>();
  let calls = 0;
  worker.addEventListener('message', ({ data: { id, value, failed } }: MessageEvent<SearchReply>) => {
    if (isAnswer(value)) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(failed));
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker did not start.'));
  });
  worker.postMessage({ call: 'open', folder: new URL(folder, location.href).href } satisfies OpenCall);
  return (request) => {
    calls += 1;
    const reply = Promise.withResolvers<SearchAnswer>();
    waiting.set(calls, reply);
    worker.postMessage({ id: calls, call: 'search', request } satisfies SearchCall);
    return reply.promise;
  };
}

const isAnswer = (value: unknown): value is SearchAnswer =>
  typeof value === 'object' && value !== null && 'results' in value;
