/** Which texts of a space are nearest to one of them, found by the words they share instead of comparing each with each. */
import type { TextSpace, Weights } from './vectors.ts';

export interface Near {
  /** Which text of the space. */
  readonly index: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface Limits {
  /** How many are found. */
  readonly most: number;
  /** How near they are at least. */
  readonly least: number;
}

/** A word that more texts have is looked up in those that it weighs most in. */
const MOST_WITH_WORD = 120;

/**
 * @param suits whether a text may be found
 * @returns the nearest texts to one, nearest first; of equally near ones the first of the space
 */
export function createNearest(
  space: TextSpace,
  suits: (index: number) => boolean,
  limits: Limits,
): (index: number) => Near[] {
  const { vectors } = space;
  const textsWith = textsByWord(space, suits);
  const sums = new Float64Array(vectors.length);

  return (from) => {
    const met: number[] = [];
    for (const [at, word] of vectors[from]?.of.entries() ?? []) {
      const weight = vectors[from]?.weights[at] ?? 0;
      const texts = textsWith[word];
      // A plain loop, as it runs hundreds of millions of times for ten thousand sessions.
      for (let i = 0; texts && i < texts.of.length; i += 1) {
        const index = texts.of[i] ?? 0;
        const sum = sums[index] ?? 0;
        if (sum === 0) met.push(index);
        sums[index] = sum + weight * (texts.weights[i] ?? 0);
      }
    }
    const near: Near[] = [];
    for (const index of met) {
      const likeness = sums[index] ?? 0;
      sums[index] = 0;
      if (index !== from) keep(near, index, likeness, limits);
    }
    return near;
  };
}

export const byLikeness = (a: Near, b: Near): number => b.likeness - a.likeness || a.index - b.index;

/** The texts that have each word, turned round from the words of each text. */
function textsByWord({ vectors, size }: TextSpace, suits: (index: number) => boolean): Weights[] {
  const found = Array.from({ length: size }, (): { index: number; weight: number }[] => []);
  for (const [index, vector] of vectors.entries())
    if (vector && suits(index))
      for (const [at, word] of vector.of.entries())
        found[word]?.push({ index, weight: vector.weights[at] ?? 0 });
  return found.map((texts) => {
    const kept = texts.toSorted((a, b) => b.weight - a.weight || a.index - b.index).slice(0, MOST_WITH_WORD);
    return {
      of: Int32Array.from(kept, ({ index }) => index),
      weights: Float64Array.from(kept, ({ weight }) => weight),
    };
  });
}

/** Put a text where it belongs among the nearest so far, if it does. */
function keep(near: Near[], index: number, likeness: number, { most, least }: Limits): void {
  if (likeness < (near[most - 1]?.likeness ?? least)) return;
  near.push({ index, likeness });
  near.sort(byLikeness);
  near.splice(most);
}
