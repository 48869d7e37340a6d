/** An edition for unit tests, at a path of its own below the current one at `/`. */
import type { Edition } from './edition-file.ts';

export const anEdition = (base: string, more: Partial<Edition> = {}): Edition => ({
  format: 1,
  origin: 'https://example.org',
  base,
  editions: '/',
  files: 1,
  rows: [{ language: 'en', title: `Edition ${base}`, home: base, sessions: '1 session' }],
  ...more,
});
