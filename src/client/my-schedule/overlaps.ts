import type { Span } from '../../catalog/text/span.ts';

/** For each item that overlaps with others, those others by start. */
export function findOverlaps<T extends Span>(items: readonly T[]): Map<T, readonly T[]> {
  const ordered = items.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pairs = ordered.flatMap((item, index) => followersWithin(item, ordered, index));
  const both = pairs.flatMap(([a, b]) => [
    { item: a, other: b },
    { item: b, other: a },
  ]);
  const groups = Map.groupBy(both, ({ item }) => item);
  return new Map(
    [...groups].map(([item, found]) => [
      item,
      found.map(({ other }) => other).toSorted((a, b) => a.start - b.start),
    ]),
  );
}

/** @param ordered by start, so that the search ends at the first that begins too late */
function followersWithin<T extends Span>(item: T, ordered: readonly T[], index: number): (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = [];
  for (let next = index + 1; next < ordered.length; next++) {
    const other = ordered[next];
    if (!other || other.start >= item.end) break;
    pairs.push([item, other]);
  }
  return pairs;
}
