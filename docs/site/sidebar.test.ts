import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { docs, pages } from './files.ts';
import { sidebarOf } from './sidebar.ts';

test('each heading of the map is a group of the pages listed below it', () => {
  const map =
    '# Docs\n\nSee [x](x.md).\n\n## One\n\n- [A page](a-page.md): of [others](others.md)\n\n## None\n\nText.\n';
  expect(sidebarOf(map)).toEqual([{ label: 'One', items: [{ label: 'A page', slug: 'a-page' }] }]);
});

test('docs/README.md lists every page once', () => {
  const listed = sidebarOf(readFileSync(path.join(docs, 'README.md'), 'utf8')).flatMap(({ items }) => items);
  const names = ['README.md', ...listed.map(({ slug }) => `${slug}.md`)];
  expect(names.toSorted()).toEqual(pages.toSorted());
});
