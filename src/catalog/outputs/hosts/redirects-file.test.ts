import { expect, test } from 'vitest';
import { createRoutes } from '../../routes.ts';
import { read, session, settings } from '../../test-content.ts';
import { MOST_REDIRECTS, redirectsFile } from './redirects-file.ts';

const routes = createRoutes({ base: '/2027', site: 'https://example.org', languages: ['en', 'zh'] });
const languages = ['en', 'zh'].map(routes.in);

/** @param others aliases of more sessions, as one may not have so many */
function fileFor(aliases: readonly string[], ...others: readonly (readonly string[])[]) {
  const files = {
    'conference.yaml': settings(),
    'sessions/new.md': session({ aliases: JSON.stringify(aliases) }),
    ...Object.fromEntries(
      others.map((list, index) => [
        `sessions/more-${String(index)}.md`,
        session({ aliases: JSON.stringify(list) }),
      ]),
    ),
  };
  return redirectsFile(read(files).catalog.redirects, languages);
}

test('older addresses of a session lead to it in each language', () => {
  expect(fileFor(['old', '旧的']).text.split('\n')).toEqual([
    '/2027/sessions/old.html /2027/sessions/new.html 301',
    '/2027/zh/sessions/old.html /2027/zh/sessions/new.html 301',
    '/2027/sessions/%E6%97%A7%E7%9A%84.html /2027/sessions/new.html 301',
    '/2027/zh/sessions/%E6%97%A7%E7%9A%84.html /2027/zh/sessions/new.html 301',
    '',
  ]);
});

test('without older addresses the file is empty', () => {
  expect(fileFor([])).toEqual({ text: '', leftOut: 0 });
});

test('no more is said than hosts read', () => {
  const aliasesOf = (name: string, length: number): string[] =>
    Array.from({ length }, (_, index) => `${name}-${String(index)}`);
  const full = Array.from({ length: MOST_REDIRECTS / 2 / 100 }, (_, index) => aliasesOf(String(index), 100));
  const { text, leftOut } = fileFor(aliasesOf('old', 5), ...full);
  expect(text.split('\n')).toHaveLength(MOST_REDIRECTS + 1);
  expect(leftOut).toBe(10);
});
