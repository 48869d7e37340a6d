/** A whole number below another one, the same series for the same seed on every machine. */
export type Random = (below: number) => number;

/** Mulberry32: small, and the same on every machine. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const pick = (list: readonly string[], next: Random): string => list[next(list.length)] ?? '';
