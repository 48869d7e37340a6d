/** Where the words of a query stand in a text. */
import { searchKey } from '../text/search-key.ts';
import { isSpacedLetter, isUnspaced } from '../text/scripts.ts';
import { stemOf } from './stems.ts';

/** A stretch of a text, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** @param phrases as `queryPhrases` gives them */
export function findMarks(text: string, phrases: readonly string[]): Stretch[] {
  const folded = fold(text);
  const stretches = phrases.flatMap((phrase) => occurrences(folded, phrase));
  return merge(stretches.toSorted(([a], [b]) => a - b));
}

interface Folded {
  readonly text: string;
  /** Where each of its characters begins in the original, and the original's length at last. */
  readonly origins: readonly number[];
  readonly length: number;
}

function fold(text: string): Folded {
  if (/^[\x20-\x7E]*$/.test(text)) return { text: text.toLowerCase(), origins: [], length: text.length };
  let folded = '';
  const origins: number[] = [];
  let position = 0;
  for (const character of text) {
    const key = /\s/.test(character) ? ' ' : /\p{M}/u.test(character) ? '' : searchKey(character);
    folded += key;
    for (let index = 0; index < key.length; index += 1) origins.push(position);
    position += character.length;
  }
  return { text: folded, origins: [...origins, position], length: text.length };
}

const originOf = ({ origins, length }: Folded, index: number): number =>
  origins.length === 0 ? index : (origins[index] ?? length);

function occurrences(folded: Folded, phrase: string): Stretch[] {
  if (!isUnspaced(phrase)) return words(folded, phrase);
  const whole = found(folded, phrase);
  if (whole.length > 0 || phrase.length < 3) return whole;
  const characters = Array.from(phrase);
  return characters
    .slice(1)
    .flatMap((character, index) => found(folded, `${characters[index] ?? ''}${character}`));
}

function found(folded: Folded, phrase: string): Stretch[] {
  const stretches: Stretch[] = [];
  if (phrase === '') return stretches;
  for (
    let at = folded.text.indexOf(phrase);
    at !== -1;
    at = folded.text.indexOf(phrase, at + phrase.length)
  ) {
    stretches.push([originOf(folded, at), originOf(folded, at + phrase.length)]);
  }
  return stretches;
}

/** Whole words that begin with the phrase, or with its stem, as the index finds `streams` for `streaming`. */
function words(folded: Folded, phrase: string): Stretch[] {
  return found({ ...folded, origins: [] }, stemOf(phrase)).flatMap(([start, end]): Stretch[] => {
    if (isSpacedLetter(folded.text[start - 1] ?? '')) return [];
    let last = end;
    while (isSpacedLetter(folded.text[last] ?? '')) last += 1;
    return [[originOf(folded, start), originOf(folded, last)]];
  });
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [start, end] of stretches) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
