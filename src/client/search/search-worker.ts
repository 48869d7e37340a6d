/** Search apart from the page, so that typing never waits for it. */
import { createSearchEngine, type SearchEngine } from './search-engine.ts';
import type { SearchCall, SearchReply } from './search-types.ts';

let engine: Promise<SearchEngine> | undefined;

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  const { id } = data;
  const reply = (answer: Omit<SearchReply, 'id'>): void => {
    postMessage({ id, ...answer });
  };
  answerTo(data).then(
    (value) => {
      reply({ value });
    },
    (error: unknown) => {
      reply({ failed: String(error) });
    },
  );
});

async function answerTo(data: SearchCall): Promise<unknown> {
  if (data.call === 'open') {
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
