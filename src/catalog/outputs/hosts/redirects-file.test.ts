import { expect, test } from 'vitest';
import { createRoutes } from '../../routes.ts';
import { type Files, read, session, settings } from '../../test-content.ts';
import { MOST_REDIRECTS, redirectsFile } from './redirects-file.ts';

const routes = createRoutes({ base: '/2027', site: 'https://example.org', languages: ['en', 'zh'] });
const languages = ['en', 'zh'].map(routes.in);

function fileFor(aliases: readonly string[]) {
  return fileForAll({ 'sessions/new.md': session({ aliases: JSON.stringify(aliases) }) });
}

const fileForAll = (files: Files) =>
  redirectsFile(read({ 'conference.yaml': settings(), ...files }).catalog.redirects, languages);

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
  const sessions = Array.from({ length: MOST_REDIRECTS / 2 + 5 }, (_, index) => [
    `sessions/new-${String(index)}.md`,
    session({ aliases: `old-${String(index)}` }),
  ]);
  const { text, leftOut } = fileForAll(Object.fromEntries(sessions));
  expect(text.split('\n')).toHaveLength(MOST_REDIRECTS + 1);
  expect(leftOut).toBe(10);
});
