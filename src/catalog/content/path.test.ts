import { expect, test } from 'vitest';
import { betterId, isAddress, languagesInUse, readContentPath } from './path.ts';

test.each([
  ['sessions/a.md', { collection: 'sessions', id: 'a' }],
  ['sessions/a.zh.md', { collection: 'sessions', id: 'a', suffix: 'zh' }],
  ['sessions/day-1/a.md', { collection: 'sessions', id: 'a' }],
  ['sessions/v2.0.md', { collection: 'sessions', id: 'v2.0' }],
  ['tracks/a.fr.md', { collection: 'tracks', id: 'a', suffix: 'fr' }],
  ['speakers/ana-lima.md', { collection: 'speakers', id: 'ana-lima' }],
  ['images/a.md', undefined],
  ['sessions/a.txt', undefined],
  ['truth.json', undefined],
])('%s is read as %j', (path, expected) => {
  expect(readContentPath(path, ['en', 'zh'])).toEqual(expected);
});

test('languages in use are English and those of translations that stand beside a file', () => {
  expect(languagesInUse(['sessions/a.md', 'sessions/a.zh.md', 'sessions/b.de.md'])).toEqual(['en', 'zh']);
});

test('an id that no host could serve gets a better one, and a good one none', () => {
  expect(betterId({ collection: 'sessions', id: 'What? #1' }, ['en'])).toBe('What-1');
  expect(betterId({ collection: 'sessions', id: '主题演讲' }, ['en'])).toBeUndefined();
  expect(betterId({ collection: 'pages', id: 'search' }, ['en'])).toBe('about-search');
  expect(betterId({ collection: 'pages', id: 'zh' }, ['en', 'zh'])).toBe('about-zh');
  expect(betterId({ collection: 'sessions', id: 'x'.repeat(300) }, ['en'])).toBe('x'.repeat(180));
});

test.each([
  ['sessions', 'x.html', 'x-html'],
  ['sessions', 'x.ICS', 'x-ICS'],
  ['tracks', 'x.htm', 'x-htm'],
  ['pages', 'robots.txt', 'robots-txt'],
  ['pages', 'catalog.json', 'catalog-json'],
  ['pages', 'sitemap-0.xml', 'sitemap-0-xml'],
  ['pages', 'sw.js', 'sw-js'],
  ['pages', 'v2.0.JSON', 'v2.0-JSON'],
  ['pages', 'Editions', 'about-Editions'],
  ['pages', 'embed', 'about-embed'],
  ['pages', '_astro', 'about-astro'],
] as const)(
  'in %s the id %s could stand for a file of the site, and %s could not',
  (collection, id, better) => {
    expect(betterId({ collection, id }, ['en'])).toBe(better);
    expect(betterId({ collection, id: better }, ['en'])).toBeUndefined();
  },
);

test('a page may have a dot in its name where no file of the site could have that name', () => {
  expect(betterId({ collection: 'pages', id: 'v2.0' }, ['en'])).toBeUndefined();
  expect(betterId({ collection: 'pages', id: 'node.d' }, ['en'])).toBeUndefined();
});

test('an older id that could stand for a file of the site is no address', () => {
  expect(isAddress('foo')).toBe(true);
  expect(isAddress('foo.html')).toBe(false);
});
