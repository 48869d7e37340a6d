import { expect, test } from 'vitest';
import { adminPage } from './admin-page.ts';
import { backendFor } from './backend.ts';

const page = (title: string, url?: string): string =>
  adminPage({
    language: 'en',
    title,
    loading: 'Loading',
    noScript: 'Needs scripts',
    backend: backendFor(url === undefined ? undefined : { url, branch: 'main', folder: '' }),
  });

const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('the editor may ask this site and the host of the repository, and no other', () => {
  expect(policyOf(page('Edit')).match(/https?:[^ ;]*/g)).toBeNull();
  expect(policyOf(page('Edit', 'https://github.com/a/b')).match(/https?:[^ ;]*/g)).toEqual([
    'https://avatars.githubusercontent.com',
    'https://api.github.com',
  ]);
});

test.each(['https://gitlab.example;script-src-attr/a/b', 'https://*.gitlab.example/a/b'])(
  'the address of the repository adds nothing to the policy: %s',
  (url) => {
    expect(policyOf(page('Edit', url))).toBe(policyOf(page('Edit')));
  },
);

test('no script but those of the site runs, whatever the title', () => {
  const html = page('<script>alert(1)</script>');
  expect(html).not.toContain('<script>');
  expect(policyOf(html)).toContain("script-src 'self';");
});

test('search engines leave it out, and it says what it is without scripts', () => {
  expect(page('Edit')).toContain('<meta name="robots" content="noindex">');
  expect(page('Edit')).toContain('<noscript><p>Needs scripts</p></noscript>');
});
