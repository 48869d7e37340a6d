/** A server for a built site, as hosts of static files behave: `.html` addresses as they are, 404.html for the rest. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { baseOf } from '../../catalog/routes.ts';

/**
 * @param siteDir what a build has made
 * @param basePath path that the site was built for, `/` or `/acasia2022`
 */
export function createSiteServer(siteDir: string, basePath = '/'): Server {
  const base = baseOf(basePath);
  const files = sirv(siteDir, {
    dev: true,
    setHeaders: (response, pathname) => {
      if (pathname.endsWith('.ics')) response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    },
  });
  return createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      readFile(path.join(siteDir, '404.html')).then(
        (page) => response.end(page),
        () => response.end('Not found'),
      );
    };
    const { url = '/' } = request;
    if (base !== '/' && !url.startsWith(base)) {
      if (`${url}/` === base || url === '/') response.writeHead(302, { Location: base }).end();
      else notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  });
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
