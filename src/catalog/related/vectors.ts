/**
 * What the text of each session is about, as weights of its words (TF-IDF): a word weighs more the more often it stands
 * in the text, and the fewer sessions have it. Vectors have length 1, so what two have in common is between 0 and 1.
 */
import type { Catalog, SessionText } from '../model/catalog.ts';
import { stemOf } from '../search/stems.ts';
import { queryWords } from '../search/words.ts';

/** Numbers of things, rising, each with its weight. */
export interface Weights {
  readonly of: Int32Array;
  readonly weights: Float64Array;
}

/** All texts in one language; words of two languages are never compared. */
export interface TextSpace {
  /** In the order of the catalog's sessions; none for a session that has no text in the language. */
  readonly vectors: readonly (Weights | undefined)[];
  /** By the number of a word, how many texts have it. */
  readonly textsWith: Int32Array;
  /** How many words are numbered. */
  readonly size: number;
}

/** A title says more about a talk than a sentence of its abstract. */
const TITLE = 3;
const TAG = 2;

/** The words that tell a text from others; the rest would only cost time. */
const MOST_WORDS = 48;

/** Commas, quotes and brackets, which a word of a sentence has around it; not the signs of C++ and C#. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu;

/** @returns a space for each language of the conference */
export const textSpaces = ({ conference, sessions }: Catalog): TextSpace[] =>
  conference.languages.map((language) => {
    const words = createNumbering();
    const counts = sessions.map(({ texts, tags }) => {
      const text = texts[language];
      return text && countWords(text, tags, words);
    });
    const texts = counts.filter((count) => count !== undefined);
    const textsWith = new Int32Array(words.size());
    for (const text of texts) for (const word of text.keys()) textsWith[word] = (textsWith[word] ?? 0) + 1;
    const vectors = counts.map((count) => count && weigh(count, textsWith, texts.length));
    return { vectors, textsWith, size: words.size() };
  });

/** How much two texts have in common: 0 for nothing, 1 for all. */
export function likeness(a: Weights, b: Weights): number {
  const weights = new Map(Array.from(a.of, (word, at) => [word, a.weights[at] ?? 0]));
  return b.of.reduce((sum, word, at) => sum + (weights.get(word) ?? 0) * (b.weights[at] ?? 0), 0);
}

interface Numbering {
  /** The number of a word, the same for all its forms. */
  readonly of: (form: string) => number;
  readonly size: () => number;
}

function createNumbering(): Numbering {
  const stems = new Map<string, number>();
  // Texts repeat the same forms, and finding a stem is slow.
  const forms = new Map<string, number>();
  const add = (form: string): number => {
    const stem = stemOf(form.replace(AROUND, ''));
    const number = stems.get(stem) ?? stems.size;
    stems.set(stem, number);
    forms.set(form, number);
    return number;
  };
  return { of: (form) => forms.get(form) ?? add(form), size: () => stems.size };
}

function countWords(
  { title, abstract }: SessionText,
  tags: readonly string[],
  words: Numbering,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (text: string, times: number): void => {
    for (const word of queryWords(text).map(words.of)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  add(title, TITLE);
  for (const tag of tags) add(tag, TAG);
  add(abstract.text, 1);
  return counts;
}

function weigh(counts: ReadonlyMap<number, number>, textsWith: Int32Array, texts: number): Weights {
  const weighed = [...counts].map(([word, count]) => {
    const others = textsWith[word] ?? 1;
    return { word, others, weight: (1 + Math.log(count)) * Math.log(texts / others) };
  });
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
  const kept = weighed
    // What no other text has cannot be in common: it only makes a text longer.
    .filter(({ others, weight }) => others > 1 && weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, MOST_WORDS);
  return {
    of: Int32Array.from(kept, ({ word }) => word),
    weights: Float64Array.from(kept, ({ weight }) => weight / length),
  };
}
