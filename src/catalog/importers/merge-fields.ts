/** Front matter merged three ways, key by key: what the other system said last time and says now, and what is here. */
import { type Entries, sameValue } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';

export interface FieldConflict {
  readonly key: string;
  /** Nothing where the key is not there. */
  readonly here: Value | undefined;
  readonly there: Value | undefined;
}

export interface MergedFields {
  /** What has to be written here. */
  readonly changes: ReadonlyMap<string, Value | undefined>;
  /** Keys that were edited here and stay. */
  readonly kept: readonly string[];
  readonly conflicts: readonly FieldConflict[];
  /** What to hold the next import against; in a conflict still what both sides came from. */
  readonly base: Entries;
}

/** Who is right where both sides changed; nobody unless somebody says so. */
export type Side = 'here' | 'there';

/** @param settle decides a conflict over a key */
export function mergeFields(
  base: Entries,
  theirs: Entries,
  ours: Entries,
  settle: (key: string) => Side | undefined,
): MergedFields {
  const changes = new Map<string, Value | undefined>();
  const kept: string[] = [];
  const conflicts: FieldConflict[] = [];
  const next = new Map<string, Value | undefined>();
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(base)])) {
    const [old, there, here] = [base[key], theirs[key], ours[key]];
    next.set(key, there);
    if (sameValue(there, here)) continue;
    const side = sameValue(old, there) ? 'here' : sameValue(old, here) ? 'there' : settle(key);
    if (side === 'there') changes.set(key, there);
    else if (side === 'here') kept.push(key);
    else {
      conflicts.push({ key, here, there });
      next.set(key, old);
    }
  }
  return { changes, kept, conflicts, base: given(next) };
}

/** The entries that have a value. */
export function given(entries: Iterable<readonly [string, Value | undefined]>): Entries {
  return Object.fromEntries(
    [...entries].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
