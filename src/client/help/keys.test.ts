import { expect, test } from 'vitest';
import { keysOf } from './keys.ts';

/** Of a page in which only this stands. @param part a selector */
const namesIn = (part?: string): string[] =>
  keysOf((where) => where.split(', ').includes(part ?? '')).map(({ does }) => does);

test('names what works everywhere', () => {
  expect(namesIn()).toEqual(['help.search', 'help.escape', 'help.help']);
});

test('names the keys of the grid and of results only where these stand', () => {
  expect(namesIn('.grid')).toContain('help.grid');
  expect(namesIn('.grid')).not.toContain('help.results');
  expect(namesIn('lectern-search-page')).toContain('help.results');
  expect(namesIn('lectern-search-page')).toContain('help.open');
});
