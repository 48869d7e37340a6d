import { expect, test } from 'vitest';
import { isKept, offlineFiles, type SiteFile } from './files.ts';

const ROOTS = { en: '', zh: 'zh/' };

const file = (path: string, revision: string | null = 'r1', bytes = 1000): SiteFile => ({
  path,
  revision,
  bytes,
});

const SITE = [
  file('index.html'),
  file('schedule/2027-10-29.html'),
  file('sessions/a.html'),
  file('rooms/loft.html'),
  file('zh/index.html'),
  file('zh/sessions/a.html'),
  file('404.html'),
  file('offline.html'),
  file('zh/offline.html'),
  file('embed/now.html'),
  file('admin/index.html'),
  file('favicon.svg'),
  file('programme.json'),
  file('zh/programme.json'),
  file('assets/page.D0.js', null),
  file('pagefind/en/pagefind-entry.json'),
  file('pagefind/en/fragment/en_1.pf_fragment', null),
  file('pagefind/zh/index/en_2.pf_index', null),
  file('portraits/0a-80.webp', null),
  file('portraits/0a-160.webp', null),
  file('images/plan.png', null),
];

const paths = (files: readonly { readonly path: string }[] = []): string[] => files.map(({ path }) => path);

test('a language keeps what nobody can do without first, then the rest, each in one order', () => {
  const { lists } = offlineFiles(SITE.toReversed(), '/', ROOTS);
  expect(paths(lists['en']?.core)).toEqual([
    'index.html',
    'pagefind/en/pagefind-entry.json',
    'programme.json',
    'schedule/2027-10-29.html',
  ]);
  expect(paths(lists['en']?.rest)).toEqual([
    'images/plan.png',
    'pagefind/en/fragment/en_1.pf_fragment',
    'portraits/0a-80.webp',
    'rooms/loft.html',
    'sessions/a.html',
  ]);
  expect(paths(lists['zh']?.core)).toEqual([
    'pagefind/zh/index/en_2.pf_index',
    'zh/index.html',
    'zh/programme.json',
  ]);
});

test('all languages share what every page is made with', () => {
  const { plan } = offlineFiles(SITE, '/', ROOTS);
  expect(paths(plan.shell)).toEqual(['assets/page.D0.js', 'favicon.svg', 'offline.html', 'zh/offline.html']);
  expect(plan.folders).toEqual(['', 'rooms/', 'schedule/', 'sessions/', 'zh/', 'zh/sessions/']);
});

test('a build is another one when any kept file differs, and only then', () => {
  const build = (files: readonly SiteFile[]): string => offlineFiles(files, '/', ROOTS).plan.build;
  expect(build(SITE.toReversed())).toBe(build(SITE));
  expect(build([...SITE, file('portraits/0b-320.webp', null)])).toBe(build(SITE));
  expect(
    build(SITE.map((each) => (each.path === 'sessions/a.html' ? file(each.path, 'r2') : each))),
  ).not.toBe(build(SITE));
});

test('a large conference is kept whole only where someone asks for it', () => {
  const sessions = Array.from({ length: 5000 }, (_, index) => file(`sessions/s${String(index)}.html`));
  const large = offlineFiles([...SITE, ...sessions], '/', ROOTS).plan.languages;
  expect(large['en']).toMatchObject({
    isSmall: false,
    core: { files: 4 },
    all: { files: 5009, bytes: 5_009_000 },
  });
  expect(large['zh']).toMatchObject({ isSmall: true });
});

test.each([
  'schedule.ics',
  'sessions/a.ics',
  'schedule.xml',
  'schedule.json',
  'catalog.json',
  'catalog.schema.json',
  'feed.xml',
  'zh/changes.xml',
  'og.png',
  'og/a.png',
  'zh/og/a.png',
  'embed.js',
  'embed/schedule.html',
  'zh/embed/now.html',
  '_headers',
  '_redirects',
  '.nojekyll',
  '.lectern-site',
  'robots.txt',
  'sw.js',
  'offline/en.json',
  'sitemap-0.xml',
  'icons/512.png',
  'editions.html',
  '2026/programme.json',
])('%s stays on the site', (path) => {
  expect(isKept(path, { en: '', zh: 'zh/' })).toBe(false);
});
