/** What a spelling of a name says about who it is: its form in Chinese characters and its form in other letters. */
import { bracketed, nameWords, withoutBrackets } from '../text/names.ts';
import { hasIdeographs, IDEOGRAPHS } from '../text/scripts.ts';

export interface Spelling {
  /** Chinese (or other ideographic) form, without spaces. */
  readonly ideographic: string;
  /** Other form: its words in alphabetical order, since families write first and last names either way round. */
  readonly alphabetic: string;
  /** The other form run together, as in `LinChen`. */
  readonly joined: string;
}

export function readSpelling(name: string): Spelling {
  const outer = withoutBrackets(name);
  // In brackets the same name in the other script counts; `纪民（轻鸣）` has a nickname there, which others may have too.
  const inner = bracketed(name).filter((part) => hasIdeographs(part) !== hasIdeographs(outer));
  const written = [outer, ...inner].join(' ');
  const words = nameWords(alphabeticPart(written));
  return {
    ideographic: nameWords(written.match(IDEOGRAPHS)?.join('') ?? '').join(''),
    alphabetic: words.toSorted().join(' '),
    joined: words.join(''),
  };
}

/** The part of a name that is not written in Chinese characters, as it is written. */
export function alphabeticPart(name: string): string {
  return name.replace(IDEOGRAPHS, ' ').replace(/\s+/gu, ' ').trim();
}

/** Whether two alphabetic forms can be one name: equal, run together, or one short of a part of the other. */
export function agreesAlphabetically(a: Spelling, b: Spelling): boolean {
  if (a.joined === b.joined) return true;
  const [shorter, longer] = [new Set(a.alphabetic.split(' ')), new Set(b.alphabetic.split(' '))].toSorted(
    (one, other) => one.size - other.size,
  );
  return shorter?.isSubsetOf(longer ?? new Set()) ?? false;
}
