/** What every built site must be: complete, valid, linked, and within its bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { hasContent, sampleDir, sitePath, type SiteName, sites } from './sites.ts';

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

const names: readonly SiteName[] = ['sample', 'sample-base', 2022, 2023];

describe.each(names.filter(hasContent))('the site %s', (name) => {
  const folder = sitePath(name) ?? '';
  const pages = pagesOf(folder);

  test('has nothing of the server for developing', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.filter((file) => /lectern-problems|lectern:report/.test(read(folder, file)))).toEqual([]);
    expect(read(folder, 'index.html')).not.toMatch(/@vite|lectern-problems/);
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Suggestions come while someone types, which a select cannot do.
        'prefer-native-element': ['error', { exclude: ['listbox'] }],
        // Tables keep their roles when styles lay them out as lists (components/Grid.astro).
        'no-redundant-role': 'off',
        // Long titles are the organiser's.
        'long-title': 'off',
        'doctype-style': 'off',
        'no-raw-characters': 'off',
      },
    });
    const sample = name === 'sample' ? pages : pages.filter((_, index) => index % 7 === 0);
    const faults: string[] = [];
    for (const page of sample) {
      const report = await validator.validateString(read(folder, page));
      faults.push(
        ...report.results.flatMap(({ messages }) =>
          messages.map(({ line, ruleId, message }) => `${page}:${String(line)} ${ruleId} ${message}`),
        ),
      );
    }
    expect(faults).toEqual([]);
  });

  test('has no broken link, image, style or script, and no id twice on a page', () => {
    const base = sites[name].basePath.replace(/\/$/, '');
    const ids = new Map(
      pages.map((page) => [
        page,
        new Set([...read(folder, page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescapeHtml(id))),
      ]),
    );
    const files = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
    );
    const broken: string[] = [];
    for (const page of pages) {
      const html = read(folder, page);
      const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
      if (new Set(all).size !== all.length) broken.push(`${page} has an id twice`);
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const url = unescapeHtml(address);
        if (/^(?:https?|webcal|mailto|tel|data):/.test(url)) continue;
        const [file = '', hash] = url.split('#');
        // Organisers link from page to page by what lies between their addresses.
        const { pathname } = new URL(file, `https://example.org${base}/${page}`);
        const target = file === '' ? page : targetOf(pathname, base);
        if (!files.has(target)) broken.push(`${page} links to ${url}`);
        else if (hash !== undefined && hash !== '' && !ids.get(target)?.has(decodeURIComponent(hash)))
          broken.push(`${page} links to ${url}, which has no such place`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('loads nothing from another host and runs nothing inline but what its policy names', () => {
    const loading =
      /<(?:script|img|source|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*\s(?:src|href|srcset)="(?:https?:)?\/\//;
    const inline = /<script(?![^>]*(?:src=|application\/ld\+json))|\son[a-z]+="|javascript:|\sstyle="/;
    expect(
      pages.filter((page) => {
        const html = read(folder, page);
        return loading.test(html) || inline.test(withoutNamedScripts(html));
      }),
    ).toEqual([]);
  });

  test('gives every page its own title and description, and links to it in each language', () => {
    const titles = new Map<string, string[]>();
    for (const page of pages) {
      const html = read(folder, page);
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html, page).toMatch(/<meta name="description" content="[^"]+"/);
      if (!html.includes('name="robots" content="noindex"')) {
        expect(html, page).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+"/);
        expect(html, page).toMatch(/hreflang="zh"/);
      }
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
      const language = page.startsWith('zh/') ? 'zh' : 'en';
      titles.set(`${language} ${title}`, [...(titles.get(`${language} ${title}`) ?? []), page]);
    }
    // Namesakes and two sessions with one title are the conference's own.
    const shared = [...titles.values()].filter(
      (group) => group.length > 1 && !group.every((page) => /(sessions|speakers)\//.test(page)),
    );
    expect(shared).toEqual([]);
  });

  test('lists every page that is to be found in the sitemap, in each language', () => {
    const sitemap = read(folder, 'sitemap-0.xml');
    const listed = new Set(
      [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => unescapeHtml(url)),
    );
    const canonical = pages
      .flatMap((page) => /<link rel="canonical" href="([^"]+)"/.exec(read(folder, page))?.[1] ?? [])
      .map(unescapeHtml);
    const found = pages.filter((page) => !/name="robots" content="noindex"/.test(read(folder, page)));
    expect(canonical.filter((url) => !listed.has(url) && !url.includes('/404'))).toEqual([]);
    expect(found.length).toBe(listed.size);
  });
});

function targetOf(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname);
  const inside = path.startsWith(base) ? path.slice(base.length) : `OUTSIDE ${path}`;
  return inside.endsWith('/') ? `${inside}index.html`.slice(1) : inside.slice(1);
}

const unescapeHtml = (text: string): string =>
  text
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:lt|#x3C);/g, '<')
    .replace(/&(?:gt|#x3E);/g, '>')
    .replace(/&#39;/g, "'");

/** A page without the inline scripts whose hash its content security policy holds. */
const withoutNamedScripts = (html: string): string =>
  html.replace(/<script>([^]*?)<\/script>/g, (script, text: string) =>
    html.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`) ? '' : script,
  );

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** A page's own text, its style sheets and scripts, with whatever these import before they run. */
function filesOf(folder: string, page: string, base = ''): string[] {
  const named = [
    ...read(folder, page).matchAll(
      /(?:<link rel="(?:stylesheet|modulepreload)" href|<script [^>]*src)="([^"]+)"/g,
    ),
  ];
  const files = new Set([page, ...named.map(([, url = '']) => targetOf(url, base))]);
  // A set that grows is walked to its end.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, name = ''] of read(folder, file).matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g))
      files.add(path.posix.join(path.posix.dirname(file), name));
  }
  return [...files];
}

/** HTML, styles and scripts of a page over the wire, photos and fonts apart. */
const wireBytes = (folder: string, page: string): number =>
  filesOf(folder, page).reduce((sum, file) => sum + gzip(readFileSync(path.join(folder, file))), 0);

/** How far abstract and biographies go beyond 2 KB, which is for those who write them to decide. */
function longTextBytes(html: string): number {
  const texts = [...html.matchAll(/<div class="prose[^"]*">.*?<\/div>/gs)].map(([text]) => text);
  return Math.max(0, gzip(Buffer.from(texts.join(''))) - 2048);
}

test('every style sheet names layers in one order, whichever is loaded first', () => {
  const order = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities'];
  const sheets = readdirSync(path.join(sampleDir, 'assets')).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(2);
  for (const sheet of sheets) {
    const statements = read(sampleDir, `assets/${sheet}`).matchAll(/@layer ([\w, ]+)/g);
    const layers = new Set([...statements].flatMap(([, names = '']) => names.split(/,\s*/)));
    expect([...layers], sheet).toEqual(order.slice(0, layers.size));
  }
});

describe('bytes over the wire', () => {
  // tests/browser/pages.test.ts counts what scripts ask for besides.
  test.each(['sample', 2022] as const)(
    'a session page of %s has at most 20 KB before photos and font, in at most 6 requests',
    (name) => {
      if (!hasContent(name)) return;
      const folder = sitePath(name) ?? '';
      const sessions = pagesOf(folder).filter(
        (page) => page.includes('sessions/') && !read(folder, page).includes('http-equiv="refresh"'),
      );
      expect(sessions.length).toBeGreaterThan(100);
      for (const page of sessions) {
        expect(wireBytes(folder, page) - longTextBytes(read(folder, page)), page).toBeLessThanOrEqual(
          20 * 1024,
        );
        expect(filesOf(folder, page).length, page).toBeLessThanOrEqual(6);
      }
    },
  );

  test.runIf(hasContent(2022))(
    'all sessions of 2022 on one page have at most 60 KB, 160 bytes of HTML and 18 elements a session',
    () => {
      const folder = sitePath(2022) ?? '';
      const html = readFileSync(path.join(folder, 'sessions.html'));
      const text = html.toString();
      const count = [...text.matchAll(/<li class="row/g)].length;
      const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
      expect(count).toBe(212);
      expect(wireBytes(folder, 'sessions.html')).toBeLessThanOrEqual(60 * 1024);
      expect(gzip(html) / count).toBeLessThanOrEqual(160);
      expect([...main.matchAll(/<[a-z]/g)].length / count).toBeLessThanOrEqual(18);
    },
  );

  test('the display face has at most 30 KB', () => {
    const fonts = readdirSync(path.join(sampleDir, 'assets')).filter(
      (file) => file.includes('latin-400') && file.endsWith('woff2'),
    );
    expect(fonts).toHaveLength(1);
    expect(readFileSync(path.join(sampleDir, 'assets', fonts[0] ?? '')).length).toBeLessThanOrEqual(
      30 * 1024,
    );
  });
});
