/** What of `docs/` is published, and where the rest of the project can be looked at. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where the Markdown files are. */
export const docs = path.join(root, 'docs');

/** Names of the Markdown files, each of which is a page. */
export const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));

/** Folder of files to copy, which are published as they are. */
export const FILES = 'hosts';

const copied = readdirSync(path.join(docs, FILES), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(docs, path.join(parentPath, name)).replaceAll(path.sep, '/'));

const { repository } = z
  .object({
    repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
  })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

export const published = {
  files: new Set([...pages, ...copied]),
  repository: repository?.replace(/^git\+|\.git$/g, ''),
};
