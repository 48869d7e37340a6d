/** What visitors filter sessions by, to and from the address. */
import { searchKey } from '../../catalog/text/search-key.ts';

/** Filters with a fixed set of values; words have a field of their own. */
export type Choices = ReadonlyMap<string, string>;

export interface FilterState {
  readonly words: string;
  readonly choices: Choices;
}

/** What a session offers to filters. */
export interface FilterFacts {
  /** Several values where a session lasts over several days. */
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As `searchKey` gives it. */
  readonly text: string;
}

const WORDS = 'q';

export const noFilters: FilterState = { words: '', choices: new Map() };

/**
 * Read an address's query. A value that the page does not offer, from an old or mistyped link, filters nothing.
 * @param offered the values of each filter on the page
 */
export function readFilters(search: string, offered: ReadonlyMap<string, ReadonlySet<string>>): FilterState {
  const query = new URLSearchParams(search);
  const choices = [...offered].flatMap(([name, values]) => {
    const value = query.getAll(name).find((each) => values.has(each));
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return { words: query.get(WORDS)?.trim() ?? '', choices: new Map(choices) };
}

/**
 * Write filters into an address's query, and leave what else stands there.
 * @returns with its question mark, or an empty text
 */
export function writeFilters(
  search: string,
  { words, choices }: FilterState,
  names: Iterable<string>,
): string {
  const query = new URLSearchParams(search);
  for (const name of names) query.delete(name);
  query.delete(WORDS);
  for (const [name, value] of choices) query.set(name, value);
  if (words !== '') query.set(WORDS, words);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export const countFilters = ({ words, choices }: FilterState): number =>
  choices.size + (words === '' ? 0 : 1);

/** @returns whether a session passes; all words must be in its text, in any order */
export function createFilter({ words, choices }: FilterState): (facts: FilterFacts) => boolean {
  // Chinese has no spaces, so a phrase is one word there.
  const keys = searchKey(words).split(' ');
  const chosen = [...choices];
  return ({ values, text }) =>
    chosen.every(([name, value]) => [values[name]].flat().includes(value)) &&
    keys.every((key) => text.includes(key));
}
