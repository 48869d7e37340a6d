/** What someone may have meant who misspelt a word. */

/** The known word nearest to a misspelt one, if any is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = mostSlips(word) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Three letters hold one mistake; more make another word of it. */
const mostSlips = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/**
 * The known word that alone can be meant by a misspelt one: so near that nobody needs to be asked, and no other near it.
 * What differs in a number or a short word, such as "Hall 2" and "Room B", are two names and no mistake.
 */
export function clearlyMeant(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...new Set(known)].filter((candidate) => isSlip(word, candidate));
  const [meant, ...others] = candidates;
  if (meant === undefined || others.length > 0) return undefined;
  const near = [...known].filter(
    (candidate) => editDistance(word.toLowerCase(), candidate.toLowerCase()) <= mostSlips(word),
  );
  return near.every((candidate) => candidate === meant) ? meant : undefined;
}

/** Whether a word differs from a known one in as little as a slip of the fingers, or in case and hyphens. */
function isSlip(word: string, known: string): boolean {
  const [written, meant] = [wordsOf(word), wordsOf(known)];
  if (written.join('') === meant.join('')) return !/\d/.test(word) && written.length > 0;
  if (written.length !== meant.length) return false;
  return written.every((part, index) => {
    const other = meant[index] ?? '';
    if (part === other) return true;
    if (/\d/.test(part + other) || Math.min(part.length, other.length) < SHORT) return false;
    return editDistance(part, other) <= Math.max(1, Math.floor(part.length / 6));
  });
}

const SHORT = 4;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Letters to add, take away, replace or swap with the next one; words longer than any key are not worth the time. */
function editDistance(a: string, b: string): number {
  if (a.length > 80 || b.length > 80) return Infinity;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? Infinity;
}
