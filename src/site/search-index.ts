/** Pagefind over the built site. Any error fails the build: a site whose search silently lacks pages is worse than none. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { type ViteDevServer } from 'vite';
import { type Settings } from './settings.ts';

const FOLDER = 'pagefind';

/** @returns a line for the log */
export async function writeSearchIndex(siteDir: string): Promise<string> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: siteDir });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: path.join(siteDir, FOLDER) });
    failOn(written.errors);
    return `${String(added.page_count)} pages in the search index`;
  } finally {
    await pagefind.close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}

/** While developing, search answers from the last build, as pages are made one by one and never all at once. */
export function serveSearchIndex(server: ViteDevServer, { outDir, basePath }: Settings): void {
  const folder = path.join(outDir, FOLDER);
  const mount = `${basePath.replace(/\/$/, '')}/${FOLDER}`;
  const files = sirv(folder, { dev: true });
  server.middlewares.use(mount, (request, response, next) => {
    if (existsSync(folder)) files(request, response, next);
    else next();
  });
}
