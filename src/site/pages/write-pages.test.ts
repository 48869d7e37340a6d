import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageWriter } from './write-pages.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Route = Pick<PathWithRoute['route'], 'type' | 'isIndex'>;

const page: Route = { type: 'page', isIndex: false };
const endpoint: Route = { type: 'endpoint', isIndex: false };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of the given addresses, each of whose files says what was asked for. */
async function write(addresses: readonly (readonly [pathname: string, route: Route])[], status = 200) {
  const said: string[] = [];
  const astro: AstroPrerenderer = {
    name: 'a stand-in',
    getStaticPaths: () => Promise.resolve(addresses.map(asPath)),
    render: ({ url }) => Promise.resolve(new Response(new URL(url).pathname, { status })),
  };
  const writing = { siteDir: folder, packageDir: process.cwd(), origin: 'https://example.org' };
  const left = await pageWriter({ ...writing, say: (line) => said.push(line) })(astro).getStaticPaths();
  return { left, said };
}

const asPath = ([pathname, { type, isIndex }]: readonly [string, Route]): PathWithRoute => ({
  pathname,
  route: {
    ...{ type, isIndex, pathname, route: pathname, component: `src/pages${pathname}`, origin: 'project' },
    ...{ params: [], pattern: /./, segments: [], prerender: true, fallbackRoutes: [], distURL: [] },
  },
});

test('each address has its file, and Astro is left with nothing to make', async () => {
  const { left, said } = await write([
    ['/', { type: 'page', isIndex: true }],
    ['/zh', { type: 'page', isIndex: true }],
    ['/speakers/陈安', page],
    ['/schedule.ics', endpoint],
  ]);
  expect(left).toEqual([]);
  expect(said).toEqual(['4 pages and files beside them']);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(
    ['index.html', 'schedule.ics', 'speakers', 'speakers/陈安.html', 'zh', 'zh/index.html'].toSorted(),
  );
  expect(readFileSync(path.join(folder, 'speakers/陈安.html'), 'utf8')).toBe(
    encodeURI('/speakers/陈安.html'),
  );
});

test('more files than may wait are all there in the end', async () => {
  const names = Array.from({ length: 905 }, (_, index) => `/${String(index)}.ics`);
  await write(names.map((name) => [name, endpoint] as const));
  expect(readdirSync(folder)).toHaveLength(905);
});

test.each([
  ['two things at one address', [['/a', page] as const, ['/a', page] as const], 200, '/a is an address of'],
  ['a page that fails', [['/a', page] as const], 500, '/a.html, made by src/pages/a, has the status 500.'],
])('%s end the build', async (_, addresses, status, message) => {
  await expect(write(addresses, status)).rejects.toThrow(message);
});

test('a file that cannot be written ends the build', async () => {
  writeFileSync(path.join(folder, 'sessions'), 'in the way');
  await expect(write([['/sessions/a', page]])).rejects.toThrow('EEXIST');
});
