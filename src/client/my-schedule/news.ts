/** The programme is not fetched on every page for the sake of a mark; in milliseconds. */
const GOOD_FOR = 30 * 60_000;

/** How many sessions have changed, as it was stored; nothing where that is too old, or no such thing. */
export function readNews(value: unknown, now: number): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('count' in value && 'at' in value)) return undefined;
  const { count, at } = value;
  if (typeof count !== 'number' || typeof at !== 'number') return undefined;
  const age = now - at;
  return age >= 0 && age < GOOD_FOR ? count : undefined;
}
