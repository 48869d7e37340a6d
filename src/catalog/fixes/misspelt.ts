/** A word with a slip in it, where only one known word can be meant. */
import type { Problem } from '../content/problems.ts';
import { sameValue } from '../content/write.ts';
import type { Fix } from './fix.ts';
import type { SourceText } from './source-file.ts';

/** A key that is none. Where the right one is there already, somebody has to choose between the two. */
export function misspeltKey({ keys, offsetAt, text }: SourceText, problem: Problem): Fix | undefined {
  const { misspelt, line, column } = problem;
  const at = offsetAt(line, column);
  const found = keys.find(({ key }) => key.start === at);
  if (!misspelt || !found || keys.some(({ name }) => name === misspelt.meant)) return undefined;
  const { start, end } = found.key;
  // A quoted key keeps its quotes.
  const replaced = text.slice(start, end).replace(misspelt.written, () => misspelt.meant);
  return {
    problem,
    edits: [{ start, end, text: replaced }],
    keeps: (before, after) => {
      const { [misspelt.written]: value = '', ...others } = before;
      return sameValue({ ...others, [misspelt.meant]: value }, after);
    },
  };
}

/** A name of a track, a room and the like, in the value of a key. */
export function misspeltName({ keys, offsetAt, text }: SourceText, problem: Problem): Fix | undefined {
  const { misspelt, line, column } = problem;
  const at = offsetAt(line, column);
  const found = keys.find(({ value }) => value?.start === at);
  if (!misspelt || !found?.value) return undefined;
  const { start, end } = found.value;
  const places = occurrences(text.slice(start, end), misspelt.written);
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return undefined;
  return {
    problem,
    edits: [{ start: start + place, end: start + place + misspelt.written.length, text: misspelt.meant }],
    keeps: (before, after) => {
      const { [found.name]: was = '', ...others } = before;
      const { [found.name]: is = '', ...othersAfter } = after;
      const expected = JSON.stringify(was).replace(inJson(misspelt.written), () => inJson(misspelt.meant));
      return sameValue(others, othersAfter) && JSON.stringify(is) === expected;
    },
  };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Where a name stands by itself, and not in a longer one. */
function occurrences(text: string, name: string): number[] {
  const isPart = (letter: string): boolean => /[\p{L}\p{M}\p{N}_-]/u.test(letter);
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at).slice(-1), text.slice(at + name.length).slice(0, 1)];
    if (!isPart(before) && !isPart(after)) found.push(at);
  }
  return found;
}
