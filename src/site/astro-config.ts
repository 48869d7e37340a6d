/** How Astro builds and serves the pages: Lectern's sources, wherever they are, into the organisers' folder. */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { AstroUserConfig } from 'astro';
import { lectern } from './integration.ts';
import { siteOrigin } from './origin.ts';
import { shortPreload } from './preload.ts';
import { packagesRoot } from './program.ts';
import type { Settings } from './settings.ts';

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

/** Pages are made in the organisers' folder, from where other packages may be found than from here, or none. */
const addressOfPackage = (name: string): string => (isBuiltin(name) ? name : import.meta.resolve(name));

export function astroConfig(settings: Settings) {
  const { packageDir, cacheDir } = settings;
  return {
    // Names of files and classes in pages depend on where a source is from here, which must be the same everywhere.
    root: packageDir,
    site: siteOrigin(settings),
    base: settings.basePath,
    outDir: settings.stagingDir,
    cacheDir: path.join(cacheDir, 'astro'),
    // Addresses end in .html, which works on any host and equals the classic sites.
    build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
    trailingSlash: 'ignore',
    server: { host: '127.0.0.1', port: settings.port },
    compressHTML: 'jsx',
    devToolbar: { enabled: false },
    prerenderConflictBehavior: 'error',
    vite: {
      // What is written stays in the organisers' folder.
      cacheDir: path.join(cacheDir, 'vite'),
      // Faces and what else pages load in development are in packages beside Lectern.
      server: { fs: { allow: [packagesRoot(packageDir), cacheDir] } },
      // Nothing is inlined into pages, so that the security policy needs no exceptions.
      build: { assetsInlineLimit: 0 },
      plugins: [shortPreload()],
      environments: {
        client: { build: { rolldownOptions: { output: { codeSplitting } } } },
        prerender: { build: { rolldownOptions: { output: { paths: addressOfPackage } } } },
      },
    },
    integrations: [lectern(settings)],
  } satisfies AstroUserConfig;
}
