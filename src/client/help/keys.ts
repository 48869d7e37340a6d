/** The keys that scripts of a page answer, and what they do there. */
import type { messages } from '../../strings/en/help.ts';

interface Key {
  readonly keys: readonly string[];
  readonly does: keyof typeof messages;
  /** What must stand in the page for the key to do something; without it, the key works everywhere. */
  readonly where?: string;
}

const allKeys: readonly Key[] = [
  { keys: ['/'], does: 'help.search' },
  { keys: ['↑', '↓'], does: 'help.results', where: 'lectern-search-page' },
  { keys: ['←', '↑', '→', '↓'], does: 'help.grid', where: '.grid' },
  { keys: ['Home', 'End'], does: 'help.gridEnds', where: '.grid' },
  { keys: ['Ctrl Home', 'Ctrl End'], does: 'help.gridWhole', where: '.grid' },
  { keys: ['S'], does: 'help.star', where: '.grid' },
  { keys: ['Enter'], does: 'help.open', where: '.grid, lectern-search-page' },
  { keys: ['Esc'], does: 'help.escape' },
  { keys: ['?'], does: 'help.help' },
];

/** @param stands whether a page holds what a selector names */
export const keysOf = (stands: (selector: string) => boolean): readonly Key[] =>
  allKeys.filter(({ where }) => where === undefined || stands(where));
