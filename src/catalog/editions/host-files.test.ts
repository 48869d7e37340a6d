import { expect, test } from 'vitest';
import { headerRules } from '../outputs/hosts/header-rules.ts';
import { headersFile, headersFor, readHeadersFile } from '../outputs/hosts/headers-file.ts';
import { MOST_REDIRECTS } from '../outputs/hosts/redirects-file.ts';
import { createRoutes } from '../routes.ts';
import { joinHeaders, joinRedirects, joinRobots, sitemapsIn } from './host-files.ts';
import { anEdition } from './test-edition.ts';

const languages = ['en', 'zh'];
const rulesOf = (base: string) => ({
  base,
  rules: headerRules(createRoutes({ base, site: 'https://example.org', languages })),
});
const years = ['/2021/', '/2022/', '/2023/', '/2024/', '/2025/', '/2026/'];
const joined = joinHeaders(rulesOf('/'), years.map(rulesOf));

test('each edition is sent with what it is sent with alone', () => {
  for (const place of [
    '',
    'venue.html',
    'zh/sessions/a.html',
    'sessions/a.ics',
    'embed/now.html',
    'assets/a.js',
  ])
    for (const { base, rules } of ['/', ...years].map(rulesOf))
      expect(headersFor(joined, base + place), base + place).toEqual(headersFor(rules, base + place));
});

test('no two rules give one header to one address', () => {
  for (const path of ['/2022/', '/2022/zh/embed/now.html', '/2022/schedule.xml', '/2022/assets/a.js']) {
    const names = joined
      .filter((rule) => Object.keys(headersFor([rule], path)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('of more rules than hosts read, those are left that embeds and kept files need', () => {
  const read = readHeadersFile(headersFile(joined));
  expect(read.length).toBeLessThan(joined.length);
  for (const base of years) {
    expect(headersFor(read, `${base}zh/embed/now.html`)['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor(read, `${base}assets/a.js`)['Cache-Control']).toContain('immutable');
    expect(headersFor(read, `${base}index.html`)['X-Frame-Options']).toBe('DENY');
  }
});

test('an edition says nothing of what is outside of it', () => {
  const stray = { path: '/admin/*', headers: { 'X-Stray': '1' } };
  const rules = joinHeaders(rulesOf('/'), [{ base: '/2022/', rules: [stray] }]);
  expect(rules).not.toContainEqual(stray);
  expect(
    joinRedirects([{ base: '/2022/', text: '/ https://other.example 301\n/2022/a /2022/b 301\n' }]),
  ).toBe('/2022/a /2022/b 301\n');
  const index =
    '<loc>https://example.org/2022/sitemap-0.xml</loc><loc>https://other.example/2022/s.xml</loc>';
  expect(sitemapsIn(index, anEdition('/2022/'))).toEqual(['https://example.org/2022/sitemap-0.xml']);
});

test('older addresses are led on, the current edition first, as many as hosts read', () => {
  const line = (base: string) => `${base}a ${base}b 301\n`;
  expect(
    joinRedirects([
      { base: '/', text: line('/') },
      { base: '/2022/', text: line('/2022/') },
    ]),
  ).toBe(line('/') + line('/2022/'));
  const many = { base: '/', text: line('/').repeat(MOST_REDIRECTS + 1) };
  expect(joinRedirects([many])).toBe(line('/').repeat(MOST_REDIRECTS));
});

test('search engines read one robots.txt, which closes what each edition closes of its own', () => {
  const sitemap = '\nSitemap: https://example.org/sitemap-index.xml\n';
  const text =
    'User-agent: *\nAllow: /\nDisallow: /2022/admin/\nDisallow: /\n\nSitemap: https://example.org/2022/s.xml\n';
  expect(joinRobots(`User-agent: *\nAllow: /\n${sitemap}`, [{ base: '/2022/', text }])).toBe(
    `User-agent: *\nAllow: /\nDisallow: /2022/admin/\n${sitemap}`,
  );
});
