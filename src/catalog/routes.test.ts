import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRoutes, slotAnchor } from './routes.ts';

const options = { base: '/', site: 'https://example.org', languages: ['en', 'zh'] };

test.each([
  ['/', 'en', '/sessions/a.html'],
  ['/', 'zh', '/zh/sessions/a.html'],
  ['acasia2022', 'en', '/acasia2022/sessions/a.html'],
  ['/acasia2022/', 'zh', '/acasia2022/zh/sessions/a.html'],
])('under %s in %s a session is at %s', (base, language, path) => {
  expect(
    createRoutes({ ...options, base })
      .in(language)
      .session('a'),
  ).toBe(path);
});

test('every page and file has the address that it has had since the first edition', () => {
  const to = createRoutes({ ...options, base: '/x' }).in('zh');
  expect([
    to.home(),
    to.sessions(),
    to.session('a'),
    to.session('a', 'ics'),
    to.day('2027-10-29'),
    to.tracks(),
    to.track('a'),
    to.speakers(),
    to.speaker('a'),
    to.room('a'),
    to.search(),
    to.mySchedule(),
    to.page('venue'),
    to.notFound(),
    to.calendar(),
    to.catalog(),
  ]).toEqual([
    '/x/zh/',
    '/x/zh/sessions.html',
    '/x/zh/sessions/a.html',
    '/x/zh/sessions/a.ics',
    '/x/zh/schedule/2027-10-29.html',
    '/x/zh/tracks.html',
    '/x/zh/tracks/a.html',
    '/x/zh/speakers.html',
    '/x/zh/speakers/a.html',
    '/x/zh/rooms/a.html',
    '/x/zh/search.html',
    '/x/zh/my-schedule.html',
    '/x/zh/venue.html',
    '/x/zh/404.html',
    '/x/zh/schedule.ics',
    '/x/zh/catalog.json',
  ]);
});

describe('an address', () => {
  test('that all languages share has no language in it', () => {
    expect(createRoutes({ ...options, base: '/x' }).shared('portraits/a.avif')).toBe('/x/portraits/a.avif');
  });

  test('is encoded, and has the origin for feeds', () => {
    const routes = createRoutes({ base: '/x', site: 'https://example.org/', languages: ['en'] });
    expect(routes.absolute(routes.in('en').speaker('林知夏', 'ics'))).toBe(
      'https://example.org/x/speakers/%E6%9E%97%E7%9F%A5%E5%A4%8F.ics',
    );
  });

  test('stays in its folder and leads back to its id, whatever that is', () => {
    const to = createRoutes(options).in('en');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const [, folder, file, ...rest] = to.session(id).split('/');
        expect([folder, rest]).toEqual(['sessions', []]);
        expect(decodeURIComponent(file ?? '')).toBe(`${id}.html`);
      }),
    );
  });

  test('in a grid names its session', () => {
    expect(slotAnchor('a')).toBe('s-a');
  });
});

describe('the page of all editions', () => {
  const of = (base: string, editions?: string) => createRoutes({ ...options, base, editions });

  test('is that of the current edition, in the same language where it is its own', () => {
    expect(of('/', '/').editions('zh')).toBe('/zh/editions.html');
    expect(of('/2026', '/').editions('zh')).toBe('/editions.html');
    expect(of('/conf/2026', '/conf').editions('en')).toBe('/conf/editions.html');
  });

  test('is only where there are several, and made by the current one alone', () => {
    expect(of('/').editions('en')).toBeUndefined();
    expect([of('/'), of('/2026', '/'), of('/', '/')].map((each) => each.isCurrentEdition)).toEqual([
      ...[false, false, true],
    ]);
  });
});
