/** The search of a built site, answering as in a browser: the same code with the same files, served over HTTP. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSearchEngine, type SearchEngine } from '../src/catalog/search/engine.ts';
import { indexFiles } from '../src/catalog/search/index-files.ts';
import { createSiteServer, listen } from '../src/site/publish/static-server.ts';

/** @param siteDir a built site */
export async function openSearch(siteDir: string, language: string): Promise<SearchEngine> {
  const server = createSiteServer(siteDir);
  server.unref();
  const address = await listen(server, 0);
  const module = pathToFileURL(path.join(siteDir, 'pagefind', language, 'pagefind.js')).href;
  const folder = `${address}pagefind/${language}/`;
  return createSearchEngine(await import(/* @vite-ignore */ module), folder, async () => {
    const words = await fetch(folder + indexFiles.vocabulary);
    return (await words.text()).split('\n');
  });
}
