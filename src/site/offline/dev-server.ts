/** While developing, pages must not come from what a browser has kept of a built site at the same address. */
import type { ViteDevServer } from 'vite';
import type { Settings } from '../settings.ts';
import { removingWorker } from './write.ts';

export function serveRemovingWorker(
  server: ViteDevServer,
  settings: Pick<Settings, 'basePath' | 'packageDir'>,
): void {
  const worker = `${settings.basePath.replace(/\/$/, '')}/sw.js`;
  server.middlewares.use((request, response, next) => {
    // Vite may have taken the base path off the address already.
    if (request.url !== worker && request.url !== '/sw.js') {
      next();
      return;
    }
    removingWorker(settings).then(
      (code) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code),
      next,
    );
  });
}
