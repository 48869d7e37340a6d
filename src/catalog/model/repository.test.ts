import { expect, test } from 'vitest';
import { editAddress, type Repository } from './repository.ts';

const repository = (url: string, more: Partial<Repository> = {}): Repository => ({
  ...{ url, branch: 'main', folder: 'content' },
  ...more,
});

test.each([
  ['https://github.com/example/talks', 'https://github.com/example/talks/edit/main/content/sessions/a.md'],
  [
    'https://github.com/example/talks.git',
    'https://github.com/example/talks/edit/main/content/sessions/a.md',
  ],
  ['https://gitlab.com/a/b/talks/', 'https://gitlab.com/a/b/talks/-/edit/main/content/sessions/a.md'],
  [
    'https://gitlab.example.org/a/talks',
    'https://gitlab.example.org/a/talks/-/edit/main/content/sessions/a.md',
  ],
  [
    'https://codeberg.org/example/talks',
    'https://codeberg.org/example/talks/_edit/main/content/sessions/a.md',
  ],
  [
    'https://gitea.example.org/example/talks?tab=readme#top',
    'https://gitea.example.org/example/talks/_edit/main/content/sessions/a.md',
  ],
  [
    'https://bitbucket.org/example/talks',
    'https://bitbucket.org/example/talks/src/main/content/sessions/a.md?mode=edit',
  ],
])('a file in %s is edited at %s', (url, edited) => {
  expect(editAddress(repository(url), 'sessions/a.md')).toEqual({ url: edited, editor: true });
});

test('a host of which nothing is known leads to the repository itself', () => {
  expect(editAddress(repository('https://git.example.org/talks/'), 'sessions/a.md')).toEqual({
    url: 'https://git.example.org/talks',
    editor: false,
  });
});

test('a host whose name only contains that of a known one is not taken for it', () => {
  expect(editAddress(repository('https://notgithub.example/talks'), 'sessions/a.md').editor).toBe(false);
});

test('every step of a path is escaped by itself, and the folder may be the top', () => {
  const address = (folder: string, path: string): string =>
    editAddress(repository('https://github.com/e/t', { folder, branch: 'next/2027' }), path).url;
  expect(address('', 'sessions/开幕 #1.md')).toBe(
    'https://github.com/e/t/edit/next/2027/sessions/%E5%BC%80%E5%B9%95%20%231.md',
  );
  expect(address('our talks/2027', 'pages/a.md')).toBe(
    'https://github.com/e/t/edit/next/2027/our%20talks/2027/pages/a.md',
  );
});
