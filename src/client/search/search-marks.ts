/** Where the words of a query stand in a text, and which part of a text shows them best. */
import { searchKey } from '../../catalog/text/search-key.ts';

/** A stretch of a text, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** @param phrases as `queryPhrases` gives them */
export function findMarks(text: string, phrases: readonly string[]): Stretch[] {
  const folded = fold(text);
  const found = phrases.flatMap((phrase) => occurrences(folded, phrase));
  return merge(found.toSorted(([a], [b]) => a - b));
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
  const whole = HAN.test(phrase) ? found(folded, phrase) : words(folded, phrase);
  if (whole.length > 0 || !HAN.test(phrase) || phrase.length < 3) return whole;
  const characters = Array.from(phrase);
  return characters
    .slice(1)
    .flatMap((character, index) => found(folded, `${characters[index] ?? ''}${character}`));
}

function found(folded: Folded, phrase: string): Stretch[] {
  const stretches: Stretch[] = [];
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
  const stem = phrase.length > 5 ? phrase.replace(/(ing|ed|es|s|e)$/, '') : phrase;
  return found({ ...folded, origins: [] }, stem).flatMap(([start, end]): Stretch[] => {
    if (start > 0 && isLatin(folded.text[start - 1])) return [];
    let last = end;
    while (isLatin(folded.text[last])) last += 1;
    return [[originOf(folded, start), originOf(folded, last)]];
  });
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && LETTER.test(character) && !HAN.test(character);

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [start, end] of stretches) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

/** The part of a text with the most of the words in it, with an ellipsis where it was cut. */
export function excerptAround(text: string, phrases: readonly string[], length: number): string {
  const room = HAN.test(text.slice(0, 200)) ? Math.ceil(length / 2) : length;
  if (text.length <= room) return text;
  const starts = findMarks(text, phrases).map(([start]) => start);
  const inside = (from: number): number =>
    starts.filter((start) => start >= from && start < from + room * 0.8).length;
  const first = starts.reduce((best, start) => (inside(start) > inside(best) ? start : best), starts[0] ?? 0);
  const from = first < room * 0.6 ? 0 : wordStart(text, first - Math.ceil(room * 0.2));
  const to = from + room >= text.length ? text.length : wordStart(text, from + room);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** The nearest place before which a text can be cut. */
function wordStart(text: string, near: number): number {
  const gap = text.slice(Math.max(0, near - 20), near).search(/\s\S*$/);
  const at = gap === -1 ? near : Math.max(0, near - 20) + gap + 1;
  // Never between the halves of a character outside the basic plane.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
