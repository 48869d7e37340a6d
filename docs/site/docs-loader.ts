/** The Markdown files of `docs/`, each as a page. They stay as a forge shows them; what differs is changed on the way. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readDocument } from './document.ts';
import { docs, pages, published } from './files.ts';
import { withPublishedLinks } from './links.ts';

export const docsLoader: Loader = {
  name: 'docs-of-lectern',
  async load({ store, parseData, renderMarkdown, config }) {
    store.clear();
    for (const name of pages) {
      const file = path.join(docs, name);
      const id = name === 'README.md' ? 'index' : path.basename(name, '.md');
      const { title, description, body } = readDocument(readFileSync(file, 'utf8'));
      const { html, metadata } = await renderMarkdown(body, { fileURL: pathToFileURL(file) });
      store.set({
        id,
        data: await parseData({ id, data: { title, description }, filePath: file }),
        body,
        filePath: path.relative(fileURLToPath(config.root), file),
        rendered: { html: withPublishedLinks(html, published), ...(metadata && { metadata }) },
        ...(metadata?.imagePaths && { assetImports: metadata.imagePaths }),
      });
    }
  },
};
