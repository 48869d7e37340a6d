import { expect, test } from 'vitest';
import { publishedLink, withPublishedLinks } from './links.ts';

const files = new Set(['README.md', 'content.md', 'hosts/nginx.conf']);
const nowhere = { files, repository: undefined };
const onForge = { files, repository: 'https://forge.example/lectern' };

test.each([
  ['content.md', 'content.html'],
  ['content.md#problems', 'content.html#problems'],
  ['README.md', './'],
  ['#problems', '#problems'],
  ['hosts/nginx.conf', 'hosts/nginx.conf'],
  ['https://example.org/a.md', 'https://example.org/a.md'],
  ['mailto:ana@example.org', 'mailto:ana@example.org'],
])('%s leads from a page to %s', (href, address) => {
  expect(publishedLink(href, nowhere)).toBe(address);
});

test.each([
  ['../README.md', 'https://forge.example/lectern/blob/HEAD/README.md'],
  ['../src/catalog/routes.ts#L3', 'https://forge.example/lectern/blob/HEAD/src/catalog/routes.ts#L3'],
  ['hosts/', 'https://forge.example/lectern/blob/HEAD/docs/hosts/'],
])('%s, which is no page, leads to the repository', (href, address) => {
  expect(publishedLink(href, onForge)).toBe(address);
  expect(publishedLink(href, nowhere)).toBeUndefined();
});

test('a page keeps what a link to nothing says', () => {
  const html = '<p><a href="../src/x.ts"><code>x.ts</code></a>, <a href="content.md">keys</a></p>';
  expect(withPublishedLinks(html, nowhere)).toBe('<p><code>x.ts</code>, <a href="content.html">keys</a></p>');
});
