import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { createRoutes, type Routes } from '../routes.ts';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { SITEMAP_SIZE, sitemapIndex, sitemaps } from './sitemap.ts';

const routesOf = (languages: readonly string[], site = 'https://example.org'): Routes =>
  createRoutes({ base: '/2027', site, languages });

/** Of all that has a history, only session `a`. */
const changedAt = (collection: string, id: string): number | undefined =>
  collection === 'sessions' && id === 'a' ? Date.UTC(2027, 0, 2, 3, 4, 5) : undefined;

const filesOf = (contents: Files, languages: readonly string[]): string[] =>
  sitemaps(read(contents).catalog, routesOf(languages), changedAt);

interface Entry {
  loc: string;
  alternates: Record<string, string>;
}

function parse(xml: string): Entry[] {
  const entries: Entry[] = [];
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name, { hreflang = '', href = '' }) => {
        inside = name;
        if (name === 'url' || name === 'sitemap') entries.push({ loc: '', alternates: {} });
        const entry = entries.at(-1);
        if (name === 'xhtml:link' && entry) entry.alternates[hreflang] = href;
      },
      ontext: (text) => {
        const entry = entries.at(-1);
        if (inside === 'loc' && entry) entry.loc += text.trim();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return entries;
}

const conference: Files = {
  'conference.yaml': settings('rooms: [{ id: loft, name: Loft }]\n'),
  'tracks/wasm.md': track('WebAssembly'),
  'pages/venue.md': '---\ntitle: Venue\n---\nBy the river.\n',
  'sessions/a.md': session({
    date: '2027-10-29 10:00:00',
    track: 'wasm',
    room: 'loft',
    presenters: 'Ana Example',
  }),
};

describe('a sitemap', () => {
  test('names every kind of page in every language', () => {
    const root = 'https://example.org/2027/';
    const paths = [
      '',
      'sessions.html',
      'speakers.html',
      'tracks.html',
      'search.html',
      'my-schedule.html',
      'schedule/2027-10-29.html',
      'sessions/a.html',
      'tracks/wasm.html',
      'speakers/ana-example.html',
      'rooms/loft.html',
      'venue.html',
    ];
    const [file = ''] = filesOf(conference, ['en', 'zh']);
    expect(
      parse(file)
        .map(({ loc }) => loc)
        .toSorted(),
    ).toEqual(paths.flatMap((path) => [root + path, `${root}zh/${path}`]).toSorted());
  });

  test('names the same page in all languages beside each of them', () => {
    const [file = ''] = filesOf(conference, ['en', 'zh']);
    const english = 'https://example.org/2027/sessions/a.html';
    const chinese = 'https://example.org/2027/zh/sessions/a.html';
    const both = { en: english, zh: chinese };
    expect(parse(file).filter(({ alternates }) => alternates['en'] === english)).toEqual([
      { loc: english, alternates: both },
      { loc: chinese, alternates: both },
    ]);
  });

  test('of one language names no others, and no page of tracks where there are none', () => {
    const [file = ''] = filesOf(
      { 'conference.yaml': 'languages: [en]\ntimezone: UTC\n', 'sessions/a.md': session() },
      ['en'],
    );
    expect(parse(file).every(({ alternates }) => Object.keys(alternates).length === 0)).toBe(true);
    expect(file).not.toContain('tracks');
  });

  test('dates a page by the newest change of what it shows, where there is a history', () => {
    const [file = ''] = filesOf({ ...conference, 'sessions/b.md': session() }, ['en']);
    const dated = [...file.matchAll(/<loc>https:\/\/example\.org\/2027\/([^<]*)<\/loc><lastmod>([^<]*)/g)];
    expect(new Set(dated.map(([, , time]) => time))).toEqual(new Set(['2027-01-02T03:04:05Z']));
    expect(dated.flatMap(([, path = '']) => (path.startsWith('zh/') ? [] : [path])).toSorted()).toEqual([
      '',
      'rooms/loft.html',
      'schedule/2027-10-29.html',
      'sessions.html',
      'sessions/a.html',
      'speakers.html',
      'speakers/ana-example.html',
      'tracks.html',
      'tracks/wasm.html',
    ]);
  });

  test('goes on in another file where search engines stop reading', () => {
    const { catalog } = read(conference);
    const page = catalog.pages[0];
    const many = { ...catalog, pages: page ? Array.from({ length: SITEMAP_SIZE / 2 }, () => page) : [] };
    const counts = sitemaps(many, routesOf(['en', 'zh']), changedAt).map(
      (file) => file.split('<loc>').length - 1,
    );
    expect(counts).toEqual([SITEMAP_SIZE, 22]);
  });
});

describe('the index of sitemaps', () => {
  test('names each file', () => {
    expect(parse(sitemapIndex(2, routesOf(['en']))).map(({ loc }) => loc)).toEqual([
      'https://example.org/2027/sitemap-0.xml',
      'https://example.org/2027/sitemap-1.xml',
    ]);
  });

  test('is XML also where the origin has an ampersand', () => {
    const site = 'https://example.org/?a=1&b=<2>';
    expect(parse(sitemapIndex(1, routesOf(['en'], site)))[0]?.loc).toBe(`${site}/2027/sitemap-0.xml`);
  });
});
