/** Recognising names in texts. Names are read once and looked up, so that a long list costs no more than a short one. */
import { searchKey } from './search-key.ts';
import { IDEOGRAPHS } from './scripts.ts';
import { nameForms, nameWords, withoutBrackets } from './names.ts';

export interface NameIndex {
  /** The first of the names that can be the same person as a text: a name, nothing else. */
  readonly same: (text: string) => string | undefined;
  /** The first that these words spell, given in alphabetical order. */
  readonly spelt: (words: string) => string | undefined;
  /** The first that a text begins with: `Shane Coughlan is an expert`, `Mr. Ren Xudong（Bill Ren）`, `卢冕博士是`. */
  readonly opening: (text: string) => string | undefined;
}

export function createNameIndex(names: readonly string[]): NameIndex {
  const sought = names.map(readSoughtName);
  const byForm = firstByKey(names.map((name) => [...nameForms(name)]));
  const byIdeographs = firstByKey(sought.map(({ ideographs }) => (ideographs ? [ideographs] : [])));
  const byWords = firstByKey(sought.map(({ words }) => (words.length > 0 ? [words.join(' ')] : [])));
  const lengths = new Set(sought.map(({ ideographs }) => ideographs.length));
  const counts = new Set(sought.map(({ words }) => words.length));
  const first = (found: Iterable<number | undefined>): string | undefined =>
    names[Math.min(...[...found].map((each) => each ?? Infinity), Infinity)];
  return {
    same: (text) =>
      first(
        nameForms(text)
          .keys()
          .map((form) => byForm.get(form)),
      ),
    spelt: (words) => first([byForm.get(words)]),
    opening: (text) => {
      const { key, words } = readBeginning(text);
      return first([
        ...lengths.keys().map((length) => byIdeographs.get(key.slice(0, length))),
        ...counts.keys().map((count) => byWords.get(words.slice(0, count).toSorted().join(' '))),
      ]);
    },
  };
}

/** For each key the position of the first that has it. */
function firstByKey(keys: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  keys.forEach((own, position) => {
    for (const key of own) if (!found.has(key)) found.set(key, position);
  });
  return found;
}

/** What a text has to begin with to begin with a name. */
export interface SoughtName {
  /** Empty unless there are two or more: one character begins many words. */
  readonly ideographs: string;
  /** In alphabetical order. */
  readonly words: readonly string[];
}

export function readSoughtName(name: string): SoughtName {
  const bare = withoutBrackets(name);
  const ideographs = bare.match(IDEOGRAPHS)?.join('') ?? '';
  return {
    ideographs: ideographs.length > 1 ? searchKey(ideographs) : '',
    words: nameWords(bare.replace(IDEOGRAPHS, ' ')).toSorted(),
  };
}

/** As much of the beginning of a text as tells whom it names. */
export interface Beginning {
  readonly key: string;
  /** None where the text begins in Chinese. */
  readonly words: readonly string[];
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'sir']);

export function readBeginning(text: string): Beginning {
  const opening = text.slice(0, 120);
  // A Chinese sentence may go on right after a Latin name: `Tim Spann是StreamNative的开发者`.
  const words = /^\s*\p{Script=Han}/u.test(opening) ? [] : nameWords(opening.replace(IDEOGRAPHS, ' '));
  return {
    key: searchKey(opening.trimStart()),
    words: words.filter((word, index) => index > 0 || !HONORIFICS.has(word)),
  };
}

export function beginsWith({ key, words }: Beginning, sought: SoughtName): boolean {
  if (sought.ideographs !== '' && key.startsWith(sought.ideographs)) return true;
  const [first] = words;
  // Most texts begin with another word, which spares the rest.
  if (first === undefined || !sought.words.includes(first)) return false;
  return words.slice(0, sought.words.length).toSorted().join(' ') === sought.words.join(' ');
}
