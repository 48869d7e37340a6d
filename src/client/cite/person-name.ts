/** A name as lists of references sort it. */
export interface PersonName {
  readonly family: string;
  /** Not there where the family name cannot be told apart: the name stands as it is. */
  readonly given?: string | undefined;
  /** `Jr.`, `III` */
  readonly suffix?: string | undefined;
}

/** Scripts in which the family name comes first, with nothing that would tell where it ends. */
const WHOLE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A second name in brackets, a company, two people in one: nothing to take apart. */
const UNUSUAL = /[^\p{L}\p{M}\s.'’·-]|\s(?:and|und|et|y|e)\s/iu;
const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/i;

/** `Ana van der Lima` is `van der Lima`, `Ana`; what is written as `Lima, Ana` is that way already; `李志信` stays whole. */
export function splitName(name: string): PersonName {
  const [last = '', ...others] = name.split(',').map((part) => part.trim());
  if (WHOLE.test(name)) return { family: name };
  if (others.length > 0) return splitByCommas(name, last, others);
  const words = last.split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (UNUSUAL.test(name) || words.length < 2) return { family: name };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const begin = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(begin).join(' '), given: words.slice(0, begin).join(' '), suffix };
}

function splitByCommas(name: string, family: string, others: readonly string[]): PersonName {
  const [first = '', second] = others;
  const parts = [family, ...others];
  if (others.length > 2 || parts.some((part) => part === '' || UNUSUAL.test(part))) return { family: name };
  if (second !== undefined) return { family, given: second, suffix: first };
  return SUFFIX.test(first) ? { ...splitName(family), suffix: first } : { family, given: first };
}
