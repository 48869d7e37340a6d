/** A server for a built site, as hosts of static files behave: with the headers that the site's own file `_headers` asks for. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeadersFile } from '../../catalog/outputs/hosts/headers-file.ts';
import { baseOf } from '../../catalog/routes.ts';

/**
 * @param siteDir what a build has made
 * @param basePath path that the site was built for, `/` or `/acasia2022`
 */
export function createSiteServer(siteDir: string, basePath = '/'): Server {
  const base = baseOf(basePath);
  const rules = readHeadersFile(textOf(path.join(siteDir, '_headers')));
  const files = sirv(siteDir, { dev: true, etag: true });
  return createServer((request, response) => {
    const { url = '/' } = request;
    if (base !== '/' && !url.startsWith(base) && (`${url}/` === base || url === '/')) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const asked = url.replace(/[?#].*$/s, '');
    for (const [name, value] of Object.entries(headersFor(rules, asked))) response.setHeader(name, value);
    const notFound = async (): Promise<void> => {
      const page = await nearestNotFound(siteDir, asked.slice(base.length));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(page);
    };
    if (!url.startsWith(base)) {
      void notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => void notFound());
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A site from before there was the file.
    return '';
  }
}

/** The page of the nearest folder above that has one: of the language, and of the edition, that was asked for. */
async function nearestNotFound(siteDir: string, asked: string): Promise<string> {
  const folders = asked.split('/').slice(0, -1);
  // What is no plain name, such as "..", is no folder of a site.
  const strange = folders.findIndex((name) => !/^\w[\w.~-]*$/.test(name));
  const known = strange < 0 ? folders : folders.slice(0, strange);
  for (let depth = known.length; depth >= 0; depth -= 1) {
    const file = path.join(siteDir, ...known.slice(0, depth), '404.html');
    const page = await readFile(file, 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  return 'Not found';
}

/** @returns the site's address, with a slash at its end */
export async function listen(server: Server, port: number, basePath = '/'): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return `http://127.0.0.1:${String(taken)}${baseOf(basePath)}`;
}
