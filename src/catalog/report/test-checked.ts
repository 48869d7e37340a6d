/** What a check finds in files given as path and text, for tests of reports. */
import type { Problem } from '../content/problems.ts';
import { type Files, read } from '../test-content.ts';
import type { Checked } from './checked.ts';
import { countPublished } from './published.ts';
import { createSources } from '../content/sources.ts';

export function checkedOf(files: Files, more: Partial<Checked> = {}): Checked {
  const encoder = new TextEncoder();
  const list = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const { catalog, problems } = read(files);
  return {
    problems,
    published: countPublished(catalog, problems),
    files: list.length,
    sources: createSources(list),
    fixable: new Set<Problem>(),
    strict: false,
    ...more,
  };
}
