import { expect, test } from 'vitest';
import { createRoutes } from '../../routes.ts';
import { headerRules } from './header-rules.ts';
import {
  headersFile,
  headersFor,
  MOST_LETTERS_OF_A_LINE,
  MOST_RULES,
  readHeadersFile,
} from './headers-file.ts';

const options = { base: '/2027', site: 'https://example.org', languages: ['en', 'zh'] };
const routes = createRoutes(options);
const rules = headerRules(routes);
const sent = (path: string) => headersFor(rules, path);
const { home, session, day, page, embedSchedule, embedNow, programme, feed, calendar } = routes.in('zh');

test.each([
  home(),
  page('venue'),
  session('a'),
  session('讲座'),
  day('2027-10-29'),
  '/2027/',
  '/2027/sessions',
  routes.admin(),
  `${routes.admin()}index.html`,
])('no other site may show %s in a frame', (path) => {
  expect(sent(path)).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-cache',
  });
});

test.each([embedSchedule(), embedNow(), '/2027/embed/schedule.html'])(
  'any site may show %s in a frame',
  (path) => {
    expect(sent(path)['Content-Security-Policy']).toBe('frame-ancestors *');
  },
);

test.each([
  programme(),
  feed(),
  calendar(),
  session('a', 'ics'),
  '/2027/embed.js',
  '/2027/catalog.schema.json',
])('scripts of other sites may read %s', (path) => {
  expect(sent(path)['Access-Control-Allow-Origin']).toBe('*');
});

test('what keeps its name is asked for each time, and what does not is kept for a year', () => {
  const names = [
    'assets/a.1b2c.js',
    'portraits/a-80.avif',
    'images/a.webp',
    'sw.js',
    'feed.xml',
    'pagefind/zh/x',
  ];
  expect(names.map((name) => sent(routes.shared(name))['Cache-Control'])).toEqual([
    ...Array.from({ length: 3 }, () => 'public, max-age=31536000, immutable'),
    ...Array.from({ length: 3 }, () => 'no-cache'),
  ]);
});

test('calendars, feeds and manifests are sent as what they are', () => {
  const types = ['schedule.ics', 'zh/feed.xml', 'zh/manifest.webmanifest'].map((name) =>
    sent(routes.shared(name)),
  );
  expect(types.map((headers) => headers['Content-Type'])).toEqual([
    'text/calendar; charset=utf-8',
    'application/xml; charset=utf-8',
    'application/manifest+json; charset=utf-8',
  ]);
});

test('nothing is said of what lies outside the base path', () => {
  expect(sent('/2028/index.html')).toEqual({});
});

test('no two rules give one header to one address', () => {
  const paths = [
    home(),
    page('venue'),
    session('a'),
    session('a', 'ics'),
    embedNow(),
    programme(),
    '/2027/embed.js',
  ];
  for (const path of paths) {
    const names = rules
      .filter((rule) => Object.keys(headersFor([rule], path)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('the file says the same, read back', () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('a file that others wrote is read as far as it can be', () => {
  const text =
    '# ours\r\n/a\r\n  X-One:  1 \r\n  ! X-Two\r\n\r\n/b/*\r\n\tX-Link: <https://example.org>; rel=x';
  expect(readHeadersFile(`  X-Lost: 0\n${text}`)).toEqual([
    { path: '/a', headers: { 'X-One': '1' } },
    { path: '/b/*', headers: { 'X-Link': '<https://example.org>; rel=x' } },
  ]);
});

test('a site in forty languages keeps within what hosts read, and its embeds work in all of them', () => {
  const languages = Array.from({ length: 40 }, (_, index) => `x${String(index)}a`);
  const many = createRoutes({ ...options, languages });
  const text = headersFile(headerRules(many));
  const read = readHeadersFile(text);
  expect(read.length).toBeLessThanOrEqual(MOST_RULES);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(MOST_LETTERS_OF_A_LINE);
  for (const language of languages) {
    const to = many.in(language);
    expect(headersFor(read, to.embedNow())['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor(read, to.home())['X-Frame-Options']).toBe('DENY');
  }
});
