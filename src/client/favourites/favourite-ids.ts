/** The visitor's favourites as a list of session ids, in the order in which they were starred. */
export type Ids = readonly string[];

const LONGEST_ID = 300;
const MOST_IDS = 20_000;

/** Ids are names of files, so no id holds a slash. */
export const isSessionId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST_ID &&
  value.isWellFormed() &&
  /^[^/\p{Cc}]+$/u.test(value);

/** What is usable of a stored text, which an older version, another script or a curious visitor may have written. */
export function readIds(text: string | null): Ids {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? uniqueIds(value) : [];
  } catch {
    return [];
  }
}

export const writeIds = (ids: Ids): string => JSON.stringify(ids);

/** What of these values can be an id, each once. */
export const uniqueIds = (values: readonly unknown[]): Ids =>
  [...new Set(values.filter(isSessionId))].slice(0, MOST_IDS);

export const withId = (ids: Ids, id: string): Ids => uniqueIds([...ids, id]);

export const withoutId = (ids: Ids, id: string): Ids => ids.filter((each) => each !== id);

export interface Change {
  readonly before: Ids;
  readonly after: Ids;
}

/** Take a change back, and keep what was starred or removed since then, here or in another tab. */
export function takenBack(now: Ids, { before, after }: Change): Ids {
  const current = new Set(now);
  const changed = new Set(after);
  const removedSince = new Set(after.filter((id) => !current.has(id)));
  return uniqueIds([
    ...before.filter((id) => !removedSince.has(id)),
    ...now.filter((id) => !changed.has(id)),
  ]);
}
