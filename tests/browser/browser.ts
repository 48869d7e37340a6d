/** A browser and the built sites for it to look at. */
import type { Server } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { type SiteName, sitePath, sites } from '../sites.ts';
import { ensureChromium } from './chromium.ts';

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const servers = new Map<SiteName, Promise<string>>();

/** Serve a built site for as long as the test file runs. @returns its address, with a slash at its end */
export function siteUrl(name: SiteName): Promise<string> {
  const known = servers.get(name) ?? serve(name);
  servers.set(name, known);
  return known;
}

function serve(name: SiteName): Promise<string> {
  const folder = sitePath(name);
  if (folder === undefined) throw new Error(`The content of "${String(name)}" is not here.`);
  const { basePath } = sites[name];
  const server: Server = createSiteServer(folder, basePath);
  // Tests end without waiting for idle connections.
  server.unref();
  return listen(server, 0, basePath);
}
