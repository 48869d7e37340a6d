/** Search apart from the page, so that typing never waits for it. */
import { createSearchEngine, type SearchEngine } from '../../catalog/search/engine.ts';
import { indexFiles } from '../../catalog/search/index-files.ts';
import { loadIndexFilesOnce } from './index-loader.ts';
import type { OpenCall, SearchCall, SearchReply, SearchTask } from './messages.ts';

let engine: Promise<SearchEngine> | undefined;
let lost = false;

addEventListener('message', ({ data }: MessageEvent<SearchCall | OpenCall>) => {
  if (data.call === 'open') {
    engine = openEngine(data.folder);
    // Whoever asks hears of a failure.
    engine.catch(() => undefined);
    return;
  }
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

async function answerTo(task: SearchTask): Promise<unknown> {
  const opened = await engine;
  if (!opened) throw new Error('Search was not opened.');
  return task.call === 'search' ? opened.search(task.request) : opened.count(task, task.names);
}

async function openEngine(folder: string): Promise<SearchEngine> {
  // Where a part of the index does not arrive, Pagefind answers from the rest, as if the rest were all there is.
  loadIndexFilesOnce(folder, () => {
    lost = true;
  });
  const pagefind = await import(/* @vite-ignore */ folder + indexFiles.module);
  return createSearchEngine(pagefind, folder, async () => {
    const words = await fetch(folder + indexFiles.vocabulary);
    return (await words.text()).split('\n');
  });
}
