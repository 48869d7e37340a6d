/** While developing, search answers from the last build, as pages are made one by one and never all at once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import type { Settings } from '../settings.ts';
import { INDEX_FOLDER } from './indexes.ts';

export function serveSearchIndex(
  server: ViteDevServer,
  { outDir, basePath }: Pick<Settings, 'outDir' | 'basePath'>,
): void {
  const folder = path.join(outDir, INDEX_FOLDER);
  const files = sirv(folder, { dev: true });
  // Vite may have taken the base path off the address already.
  for (const base of new Set([basePath.replace(/\/$/, ''), ''])) {
    server.middlewares.use(`${base}/${INDEX_FOLDER}`, (request, response, next) => {
      if (existsSync(folder)) files(request, response, next);
      else next();
    });
  }
}
