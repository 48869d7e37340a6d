/** What surrounds Astro's build: the search index, the site's size, and its way into its place. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '../catalog/text/count.ts';
import { followContent, PAGE_SCRIPT } from './dev/follow-content.ts';
import { writeEdition } from './editions/description.ts';
import { siteOrigin } from './origin.ts';
import { readForBuild } from './loader/build-content.ts';
import { setCurrentContent } from './loader/current-content.ts';
import { serveRemovingWorker } from './offline/dev-server.ts';
import { writeWorker } from './offline/write.ts';
import { pageWriter } from './pages/write-pages.ts';
import { refuseForeignFolder } from './publish/out-dir.ts';
import { addPublicFiles } from './publish/public-files.ts';
import { completePublishing, publishSite } from './publish/publish.ts';
import { reportSizes, sizesOf } from './publish/size-report.ts';
import { takeSearchDocuments } from './search/documents.ts';
import { writeSearchIndexes } from './search/indexes.ts';
import { takeShareImages } from './share-images/requests-file.ts';
import { writeShareImages } from './share-images/share-images.ts';
import type { Settings } from './settings.ts';

/** The page of addresses without one, while developing. */
const NOT_FOUND = 'src/pages/_not-found.astro';

/** The page of all editions, which only the current one of several has: others are made as if there were no such page. */
const EDITIONS = 'src/pages/_editions.astro';

/** Of a build, on standard output: Astro's own lines would be as many as pages, or would count none. */
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export function lectern(settings: Settings): AstroIntegration {
  const { outDir, packageDir, stagingDir } = settings;
  let searchIndexes: Promise<string> | undefined;
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': async ({ command, injectScript, injectRoute }) => {
        performance.mark('lectern:start');
        if (command === 'dev') {
          injectScript('page', `import ${JSON.stringify(path.join(settings.packageDir, PAGE_SCRIPT))};`);
          // In a finished site hosts look for it; here nothing else would answer at addresses without a page.
          injectRoute({
            pattern: '/404',
            entrypoint: path.join(settings.packageDir, NOT_FOUND),
            prerender: true,
          });
        }
        if (settings.editionsPath === settings.basePath) {
          injectRoute({
            pattern: '/[...lang]/editions',
            entrypoint: path.join(settings.packageDir, EDITIONS),
            prerender: true,
          });
        }
        if (command !== 'build') return;
        await refuseForeignFolder(settings);
        await completePublishing(outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        setPrerenderer(pageWriter({ siteDir: stagingDir, packageDir, origin: siteOrigin(settings), say }));
        const { content, line } = await readForBuild(settings);
        setCurrentContent(content);
        say(line);
        performance.mark('lectern:content');
        // Pagefind is a process of its own, and has the other core while pages are made.
        takeSearchDocuments((documents) => {
          searchIndexes = writeSearchIndexes(stagingDir, documents);
          // Of a failure nobody is told before the pages are there.
          searchIndexes.catch(() => undefined);
        });
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveRemovingWorker(server, settings);
        await followContent(server, settings, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        // The marks are for `npm run bench`, which reads the time of each stage from them.
        performance.mark('lectern:pages');
        if (!searchIndexes) throw new Error('No page has said what there is to search.');
        say(await searchIndexes);
        performance.mark('lectern:search');
        const requests = await takeShareImages(settings.cacheDir);
        const images = await writeShareImages(built, requests, settings, say);
        if (images !== undefined) say(images);
        performance.mark('lectern:share-images');
        const own = await addPublicFiles(built, settings);
        if (own > 0) say(`${counted(own, 'file')} of public/`);
        say(await writeWorker(built, settings));
        if (settings.editionsPath !== undefined) await writeEdition(built, settings.cacheDir);
        performance.mark('lectern:worker');
        const { line, warnings } = reportSizes(sizesOf(built));
        say(line);
        for (const warning of warnings) logger.warn(warning);
        performance.mark('lectern:sizes');
        const kept = await publishSite(built, outDir);
        performance.mark('lectern:publish');
        say(`the site is in ${outDir}`);
        if (kept.length > 0) say(`not made by a build, and kept there: ${kept.join(', ')}`);
      },
    },
  };
}
