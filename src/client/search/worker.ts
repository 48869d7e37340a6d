/** Search apart from the page, so that typing never waits for it. */
import { createSearchEngine, type SearchEngine } from '../../catalog/search/engine.ts';
import type { SearchReply, SearchCall } from './messages.ts';

let engine: Promise<SearchEngine> | undefined;
let lost = false;

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  const { id } = data;
  const reply = (answer: Omit<SearchReply, 'id'>): void => {
    postMessage({ id, ...answer });
  };
  answerTo(data).then(
    (value) => {
      reply(lost ? { failed: 'A part of the index did not load.' } : { value });
    },
    (error: unknown) => {
      reply({ failed: String(error) });
    },
  );
});

async function answerTo(data: SearchCall): Promise<unknown> {
  if (data.call === 'open') {
    noteLosses();
    engine = openEngine(data.folder);
    await engine;
    return true;
  }
  const opened = await engine;
  if (!opened) throw new Error('Search was not opened.');
  return data.call === 'search' ? opened.search(data.request) : opened.count(data, data.names);
}

async function openEngine(folder: string): Promise<SearchEngine> {
  return createSearchEngine(await import(/* @vite-ignore */ `${folder}pagefind.js`), folder);
}

/** Where a part of the index does not arrive, Pagefind answers from the rest, as if the rest were all there is. */
function noteLosses(): void {
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await load(...request).catch((error: unknown) => {
      lost = true;
      throw error;
    });
    lost ||= !response.ok;
    return response;
  };
}
