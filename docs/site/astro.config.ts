/** `npm run docs`: the Markdown files of `docs/` as pages, with a search. The site of a conference knows nothing of it. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { docs, FILES, root } from './files.ts';
import { sidebarOf } from './sidebar.ts';

/** Files beside the pages: those that pages tell to copy, and the icon of every site. */
const otherFiles: AstroIntegration = {
  name: 'other-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      cpSync(path.join(docs, FILES), path.join(folder, FILES), { recursive: true });
      cpSync(path.join(root, 'public/favicon.svg'), path.join(folder, 'favicon.svg'));
    },
  },
};

export default defineConfig({
  srcDir: '.',
  outDir: path.join(root, 'docs-dist'),
  cacheDir: path.join(root, '.lectern/docs'),
  vite: { cacheDir: path.join(root, '.lectern/docs/vite') },
  // Pages lie side by side, so that links between them work on any host and under any path.
  build: { format: 'file', assets: 'assets' },
  integrations: [
    starlight({
      title: 'Lectern',
      sidebar: sidebarOf(readFileSync(path.join(docs, 'README.md'), 'utf8')),
      customCss: ['./theme.css'],
      // Problems and their like are long lines, which a phone would cut off.
      expressiveCode: { defaultProps: { wrap: true } },
      markdown: { processedDirs: ['..'] },
      credits: false,
    }),
    otherFiles,
  ],
});
