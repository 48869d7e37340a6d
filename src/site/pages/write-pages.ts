/**
 * Pages and the files beside them, made one after the other and written meanwhile. Astro would write each through Node's
 * thread pool and wait for it before it makes the next, and say so in a line.
 */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { createFileWriter } from './file-writer.ts';

/** The page of what is not found says so by its status. */
const NOT_FOUND = /404$/;

/** Pages that are made before others in this process have a turn, such as who tells Pagefind what to index. */
const AT_A_TIME = 10;

/** Who waits for thousands of pages sees that they come. */
const SAID_EVERY = 2_000;

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface PageWriting {
  /** Where the site is put together. */
  readonly siteDir: string;
  /** Where Lectern is. */
  readonly packageDir: string;
  /** Of the addresses that are asked for. */
  readonly origin: string;
  /** Gets a line for the log. */
  readonly say: (line: string) => unknown;
}

/** @returns takes the place of Astro's own way, and leaves it nothing to make */
export const pageWriter =
  ({ siteDir, packageDir, origin, say }: PageWriting) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      refuseTwice(paths);
      const all = `${String(paths.length)} pages and files beside them`;
      const writer = createFileWriter(siteDir, packageDir);
      try {
        for (const [index, { pathname, route }] of paths.entries()) {
          const name = fileOf(pathname, route);
          const bytes = await render(astro, new URL(encodeURI(name), origin), route);
          await writer.write({ name, bytes });
          if (index % AT_A_TIME === 0) await setImmediate();
          if (index > 0 && index % SAID_EVERY === 0) say(`${String(index)} of ${all}`);
        }
      } finally {
        await writer.end();
      }
      say(all);
      return [];
    },
  });

async function render(astro: AstroPrerenderer, url: URL, route: PathWithRoute['route']): Promise<Uint8Array> {
  const rendered = await astro.render(new Request(url), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.ok && !NOT_FOUND.test(route.route))
    throw new Error(
      `${url.pathname}, made by ${route.component}, has the status ${String(response.status)}.`,
    );
  return new Uint8Array(await response.arrayBuffer());
}

/** @throws where two things have one address */
function refuseTwice(paths: readonly PathWithRoute[]): void {
  const routes = new Map<string, PathWithRoute['route']>();
  for (const { pathname, route } of paths) {
    const other = routes.get(pathname);
    if (other) throw new Error(`${pathname} is an address of ${other.component} and of ${route.component}.`);
    routes.set(pathname, route);
  }
}

/** Where hosts look for what is at an address, as Astro's format "preserve" has it. */
function fileOf(pathname: string, { type, isIndex }: PathWithRoute['route']): string {
  if (type === 'endpoint') return pathname;
  return isIndex ? path.posix.join(pathname, 'index.html') : `${pathname}.html`;
}
