/** Repeatable choices: the same name and feature always give the same answer. */

export type Options<T> = readonly [T, ...T[]];

/** The chances of one portrait, a stream of its own for each feature, so that a new feature leaves the others as they were. */
export interface Chance {
  pick<T>(feature: string, options: Options<T>): T;
  /** A number from `low` up to, but not including, `high`. */
  between(feature: string, low: number, high: number): number;
}

export function chanceOf(name: string): Chance {
  const number = (feature: string): number => scramble(hash(`${name}/${feature}`)) / 2 ** 32;
  return {
    pick: (feature, options) => options[Math.floor(number(feature) * options.length)] ?? options[0],
    between: (feature, low, high) => low + number(feature) * (high - low),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** The finaliser of MurmurHash3, as FNV alone leaves similar names with similar numbers. */
function scramble(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
