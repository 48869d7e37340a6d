import { defineConfig } from 'astro/config';
import { lectern } from './src/site/integration.ts';
import { siteOrigin } from './src/site/origin.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: siteOrigin(settings),
  base: settings.basePath,
  outDir: settings.stagingDir,
  cacheDir: `${settings.cacheDir}/astro`,
  // Addresses end in .html, which works on any host and equals the classic sites.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  trailingSlash: 'ignore',
  server: { host: '127.0.0.1', port: settings.port },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  // Nothing is inlined into pages, so that the security policy needs no exceptions.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [lectern(settings)],
});
