import { expect, test } from 'vitest';
import { createRoutes } from './routes.ts';

test.each([
  ['/', 'en', '/sessions/a.html'],
  ['/', 'zh', '/zh/sessions/a.html'],
  ['acasia2022', 'en', '/acasia2022/sessions/a.html'],
  ['/acasia2022/', 'zh', '/acasia2022/zh/sessions/a.html'],
])('under %s in %s a session is at %s', (base, language, path) => {
  expect(
    createRoutes({ base, site: 'https://example.org', languages: ['en', 'zh'] })
      .in(language)
      .session('a'),
  ).toBe(path);
});

test('ids are encoded, and addresses for feeds have the origin', () => {
  const routes = createRoutes({ base: '/x', site: 'https://example.org/', languages: ['en'] });
  expect(routes.absolute(routes.in('en').speaker('林知夏', 'ics'))).toBe(
    'https://example.org/x/speakers/%E6%9E%97%E7%9F%A5%E5%A4%8F.ics',
  );
});
