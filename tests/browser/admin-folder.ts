/** The page `/admin/` of a content folder, and a folder of the browser's own in place of the one that an organiser would pick. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { adminFiles } from '../../src/site/admin/admin-files.ts';
import { listen } from '../../src/site/publish/static-server.ts';
import { read as readFiles } from '../../src/catalog/test-content.ts';

export type Files = Readonly<Record<string, string>>;

/** The texts of a content folder. */
export function filesOf(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name));
  const texts = paths.filter((file) => /\.(md|yaml)$/.test(file));
  return Object.fromEntries(
    texts.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
  );
}

/** Serve the page alone, as a build would write it. @returns its address */
export async function serveAdmin(content: Files): Promise<string> {
  const settings = `${content['conference.yaml'] ?? ''}\nadmin: true\n`;
  const { catalog } = readFiles({ ...content, 'conference.yaml': settings });
  const files = await adminFiles(catalog, process.cwd());
  const contents = new Map(files.map(({ name, type, read }) => [`/admin/${name}`, { type, body: read() }]));
  const server = createServer((request, response) => {
    const file = contents.get((request.url ?? '').replace(/\/$/, '/index.html').replace(/\?.*/, ''));
    if (!file) response.writeHead(404).end();
    else void file.body.then((body) => response.writeHead(200, { 'Content-Type': file.type }).end(body));
  });
  server.unref();
  return `${await listen(server, 0, '/')}admin/`;
}

/** Give pages a folder to pick that holds the files under `content/`. */
export async function offerFolder(context: BrowserContext, content: Files): Promise<void> {
  await context.addInitScript((files) => {
    window.showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      for (const [file, text] of Object.entries(files)) {
        const [name = '', ...folders] = `content/${file}`.split('/').toReversed();
        let folder = root;
        for (const each of folders.toReversed())
          folder = await folder.getDirectoryHandle(each, { create: true });
        const handle = await folder.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
      return root;
    };
  }, content);
}

/** All files of the folder as they are now; pictures by their size. */
export const folderNow = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${prefix}${name}/`);
        else {
          const file = await handle.getFile();
          found[prefix + name] = /\.(md|yaml)$/.test(name) ? await file.text() : String(file.size);
        }
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('content'), '');
    return found;
  });
