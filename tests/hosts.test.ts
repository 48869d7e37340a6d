/** A site on the hosts that docs/hosts/ has configurations for: they say what `_headers` says, and behave as pages expect. */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  byExtension,
  cacheControl,
  everywhere,
  policies,
} from '../src/catalog/outputs/hosts/header-rules.ts';
import { headersFor, readHeadersFile } from '../src/catalog/outputs/hosts/headers-file.ts';
import { listen } from '../src/site/publish/static-server.ts';
import { launch } from './browser/browser.ts';
import { type HostServer, isInstalled, startCaddy, startNginx, startOurs } from './host-servers.ts';
import { sampleDir } from './sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-hosts-'));
const siteDir = path.join(folder, 'site');
const HASHED_SCRIPT = 'assets/probe.1a2b3c4d.js';
const rules = readHeadersFile(readFileSync(path.join(sampleDir, '_headers'), 'utf8'));
const moved = readFileSync(path.join(sampleDir, '_redirects'), 'utf8').split(/[ \n]/).slice(0, 2);

let browser: Browser;
/** Another site, which shows pages of ours in frames: `?` and their addresses. */
let framing: Server;
let framingAddress = '';

beforeAll(async () => {
  cpSync(sampleDir, siteDir, { recursive: true });
  writeFileSync(path.join(siteDir, HASHED_SCRIPT), 'const unchanged = 1;\n'.repeat(100));
  // Servers that run as another user read it, too.
  chmodSync(folder, 0o755);
  framing = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><iframe src="${decodeURIComponent(url.slice(url.indexOf('?') + 1))}"></iframe>`,
    );
  });
  framingAddress = await listen(framing, 0);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  framing.closeAllConnections();
  framing.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['nginx.conf', 'Caddyfile'])('%s says every header of the table', (file) => {
  const text = readFileSync(`docs/hosts/${file}`, 'utf8');
  const headers = [everywhere, ...Object.values(byExtension)].flatMap((each) => Object.entries(each).flat());
  const words = [...headers, ...Object.values(policies), ...Object.values(cacheControl)];
  // A character set is said once for all types there.
  for (const word of words) expect(text).toContain(word.replace(/; charset=.*/, ''));
});

const hosts = [
  { name: 'our own server', start: startOurs, redirects: false, compresses: false, runs: true },
  { name: 'nginx', start: startNginx, redirects: true, compresses: true, runs: isInstalled('nginx') },
  { name: 'Caddy', start: startCaddy, redirects: true, compresses: true, runs: isInstalled('caddy') },
];

describe.each(hosts)('on $name', ({ name, start, redirects, compresses, runs }) => {
  let host: HostServer | undefined;
  beforeAll(async () => {
    if (runs) host = await start(siteDir, path.join(folder, name.replaceAll(' ', '-')));
  });
  afterAll(() => host?.stop());

  const ask = (file: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${host?.address ?? ''}${file}`, { headers, redirect: 'manual' });

  test
    .runIf(runs)
    .each([
      ...['', 'index.html', 'sessions.html', 'zh/', 'zh/sessions.html', 'schedule.ics', 'zh/schedule.xml'],
      ...[
        'programme.json',
        'robots.txt',
        'pagefind/en/pagefind.js',
        'embed/schedule.html',
        'zh/embed/schedule.html',
      ],
      ...[HASHED_SCRIPT, 'sessions/not-there.html', 'zh/not-there.html'],
    ])('"%s" is sent with what _headers says', async (file) => {
    const { headers } = await ask(file);
    const wanted = { ...headersFor(rules, `/${file}`) };
    // A policy of its own says more of an embed than the older header could.
    if (file.includes('embed/')) delete wanted['X-Frame-Options'];
    for (const [header, value] of Object.entries(wanted)) expect(headers.get(header), header).toBe(value);
  });

  test.runIf(runs).each([
    ['index.html', /^text\/html; ?charset=utf-8$/i],
    ['zh/', /^text\/html; ?charset=utf-8$/i],
    ['programme.json', /^application\/json/],
    [HASHED_SCRIPT, /^(text|application)\/javascript/],
    ['favicon.svg', /^image\/svg\+xml/],
  ])('"%s" has its type', async (file, type) => {
    expect((await ask(file)).headers.get('content-type')).toMatch(type);
  });

  test.runIf(runs).each([
    ['not-there.html', 'en'],
    ['sessions/not-there.ics', 'en'],
    ['assets/not-there.js', 'en'],
    ['zh/sessions/not-there.html', 'zh'],
    ['portraits/', 'en'],
  ])('"%s" is answered with 404 and a page in %s, which is not kept', async (file, language) => {
    const response = await ask(file);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain(`<html lang="${language}"`);
  });

  test.runIf(runs && redirects).each(['_headers', '_redirects', '.lectern-site'])(
    '%s is kept back',
    async (file) => {
      expect((await ask(file)).status).toBe(404);
    },
  );

  test.runIf(runs).each(['schedule.ics', 'zh/sessions.html', HASHED_SCRIPT])(
    'whoever has "%s" already gets no copy of it while it has not changed',
    async (file) => {
      for (const encoding of ['identity', 'gzip']) {
        const known = (await ask(file, { 'Accept-Encoding': encoding })).headers.get('etag') ?? '';
        expect(known).not.toBe('');
        const again = await ask(file, { 'Accept-Encoding': encoding, 'If-None-Match': known });
        expect([again.status, await again.text()]).toEqual([304, '']);
      }
    },
  );

  test.runIf(runs && compresses).each(['sessions.html', 'schedule.ics', 'programme.json', HASHED_SCRIPT])(
    '"%s" is compressed on its way',
    async (file) => {
      expect(await encodingOf(`${host?.address ?? ''}${file}`)).toBe('gzip');
    },
  );

  test.runIf(runs && redirects)('an older address is answered with the new one', async () => {
    const [from = '', to] = moved;
    const response = await ask(from.slice(1));
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test.runIf(runs)(
    'a browser understands all that a page is sent with, and scripts find what they need',
    async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${host?.address ?? ''}search.html?q=calendar`);
      await page.locator('main [data-answers] li').first().waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test.runIf(runs)('another site can show embeds in a frame, and nothing else', async () => {
    const page = await browser.newPage();
    for (const [file, seen] of [
      ['sessions.html', false],
      ['zh/', false],
      ['embed/schedule.html', true],
      ['zh/embed/schedule.html', true],
    ] as const) {
      const address = `${host?.address ?? ''}${file}`;
      await page.goto(`${framingAddress}?${encodeURIComponent(address)}`);
      const frame = page.frames().find((each) => each !== page.mainFrame());
      // What is refused leaves a page of the browser's own behind.
      expect(frame?.url() === address, file).toBe(seen);
    }
    await page.close();
  });
});

/** With the header that browsers send; `fetch` undoes an encoding before it can be seen. */
const encodingOf = (address: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    }).once('error', reject);
  });
