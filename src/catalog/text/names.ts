/** Comparing names as people write them: in either order, in two scripts side by side, with brackets, run together. */
import { cleanLine } from './clean.ts';
import { IDEOGRAPHS } from './scripts.ts';
import { searchKey } from './search-key.ts';

const BRACKETED = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;

/** The words of a text that count when names are compared; Chinese characters in a row are one word. */
export function nameWords(text: string): string[] {
  return searchKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Comparable forms of a name. Two spellings that share one can be the same person: `Wang, Wei` and `Wei Wang`, `LinChen`
 * and `Lin Chen`, `骆安然(Alan Luo)` and `Alan Luo`.
 */
export function nameForms(name: string): Set<string> {
  const parts = [...bracketed(name), withoutBrackets(name)].flatMap((part) => [
    part.match(IDEOGRAPHS)?.join('') ?? '',
    part.replace(IDEOGRAPHS, ' '),
  ]);
  const forms = parts.flatMap((part) => {
    const words = nameWords(part);
    return words.length === 0 ? [] : [words.toSorted().join(' '), words.join('')];
  });
  return new Set(forms);
}

/** Whether two spellings can be one person's. */
export function sameName(a: string, b: string): boolean {
  return !nameForms(a).isDisjointFrom(nameForms(b));
}

/** What stands in brackets, such as a nickname or the name in another script. */
export function bracketed(name: string): string[] {
  return [...name.matchAll(BRACKETED)].map(([, content = '']) => content.trim());
}

/** A name alone, on one line. */
export function withoutBrackets(name: string): string {
  return cleanLine(name.replace(BRACKETED, ' '));
}

/** Divide a text at a pattern, but not inside brackets; empty items go. */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const found = separatorsOutsideBrackets(text, separator);
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ start }) => start), text.length];
  return starts.map((start, item) => text.slice(start, ends[item]).trim()).filter((item) => item !== '');
}

/** The text before and after each separator outside brackets, where there is any on both sides. */
export function halvesOutsideBrackets(text: string, separator: RegExp): { left: string; right: string }[] {
  return separatorsOutsideBrackets(text, separator)
    .map(({ start, end }) => ({ left: text.slice(0, start).trim(), right: text.slice(end).trim() }))
    .filter(({ left, right }) => left !== '' && right !== '');
}

function separatorsOutsideBrackets(text: string, separator: RegExp): { start: number; end: number }[] {
  const masked = text.replace(BRACKETED, (bracket) => '_'.repeat(bracket.length));
  return [...masked.matchAll(new RegExp(separator, 'gu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
