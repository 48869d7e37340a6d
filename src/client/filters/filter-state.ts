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

/** How many sessions each value of each filter would show, with all else that is chosen as it is. */
export type ValueCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** @param names of the filters */
export function countValues(
  sessions: Iterable<FilterFacts>,
  { words, choices }: FilterState,
  names: readonly string[],
): ValueCounts {
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const hasWords = createFilter({ words, choices: new Map() });
  for (const facts of sessions) {
    const failed = [...choices].filter(([name, value]) => !hasValue(facts, name, value));
    if (failed.length > 1 || !hasWords(facts)) continue;
    // What fails one choice counts for the other values of that one only.
    for (const name of failed[0] ? [failed[0][0]] : names) {
      const count = counts.get(name);
      for (const value of valuesOf(facts, name)) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const valuesOf = ({ values }: FilterFacts, name: string): string[] =>
  [values[name]].flat().filter((value) => value !== undefined);

const hasValue = (facts: FilterFacts, name: string, value: string): boolean =>
  valuesOf(facts, name).includes(value);

/** @returns whether a session passes; all words must be in its text, in any order */
export function createFilter({ words, choices }: FilterState): (facts: FilterFacts) => boolean {
  // Chinese has no spaces, so a phrase is one word there.
  const keys = searchKey(words).split(' ');
  const chosen = [...choices];
  return (facts) =>
    chosen.every(([name, value]) => hasValue(facts, name, value)) &&
    keys.every((key) => facts.text.includes(key));
}
