/** A browser and the built sites for it to look at. */
import type { Server } from 'node:http';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { createSiteServer, listen } from '../../src/site/publish/static-server.ts';
import { type SiteName, sitePath, sites } from '../sites.ts';
import { ensureChromium } from './chromium.ts';

/**
 * What a browser shall not have. A later list takes the place of an earlier one, so Playwright's is repeated here as
 * far as it says something of headless browsers.
 */
const withoutFeatures = [
  // Pages of the browser's own, made with every window for a field that nobody sees: two fifths of what it costs.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  // Playwright's.
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** @param worker whether pages may have the site's worker, which fetches on its own account and outlives them */
export async function launch(worker: 'block' | 'allow' = 'block'): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--disable-features=${withoutFeatures.join(',')}`,
    ],
  });
  const newContext = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: (options?: BrowserContextOptions) => newContext({ serviceWorkers: worker, ...options }),
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
