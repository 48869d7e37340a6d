import { defineConfig } from 'astro/config';
import { lectern } from './src/site/integration.ts';
import { siteOrigin } from './src/site/origin.ts';
import { shortPreload } from './src/site/preload.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings();

/** What rows of sessions are made with: pages that list sessions by script need all of it. */
const ROWS =
  /\/src\/(?:client\/(?:programme\/|dom\/(?:element|words|row-words|session-row|style-sheet)\.|zone\/(?:conference-format|time-element|zone-format|zone-time)\.)|strings\/translate|styles\/(?:dialogs|live)\.|catalog\/(?:routes|text\/(?:scripts|date-styles|zone-name))\.)/;

/** What every page begins with: the script of layouts/Page.astro, with all that it imports, and the little that other pages' share. */
const MAIN = /\/Page\.astro\?astro&type=script|\/src\/client\/dom\/(?:show-after|offer-reload)\./;

/** The search page's script, with all that it imports; the dialog needs the same. */
const SEARCH = /\/search\.astro\?astro&type=script/;

/** One file each: the bundler would take what other files share with them out again. */
const codeSplitting = {
  groups: [
    { name: 'main', test: MAIN, priority: 2 },
    { name: 'rows', test: ROWS, priority: 1 },
    { name: 'search', test: SEARCH },
  ],
};

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
  vite: {
    // Nothing is inlined into pages, so that the security policy needs no exceptions.
    build: { assetsInlineLimit: 0 },
    plugins: [shortPreload()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  integrations: [lectern(settings)],
});
