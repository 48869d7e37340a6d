/** What of a day's grid a visitor wants to see, as the page's address says it. */

/** Ids; an empty list stands for all. */
export interface Choice {
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  /** Only what the visitor has starred. */
  readonly mine: boolean;
}

/** @param query of the address, with or without its question mark */
export function readChoice(query: string): Choice {
  const params = new URLSearchParams(query);
  const list = (name: string): string[] =>
    (params.get(name) ?? '')
      .split(',')
      .filter((id) => id !== '')
      .map((id) => id.replace(/%25|%2C/g, decodeURIComponent));
  return { rooms: list('rooms'), tracks: list('tracks'), mine: params.get('mine') === '1' };
}

/** The query with the choice in it, and what else it says. */
export function withChoice(query: string, { rooms, tracks, mine }: Choice): string {
  const params = new URLSearchParams(query);
  // An id may be a name, commas and all.
  const list = (ids: readonly string[]): string =>
    ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',');
  const values = { rooms: list(rooms), tracks: list(tracks), mine: mine ? '1' : '' };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  // Commas may stand as they are, and addresses are read by people.
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The choice that ticked boxes make, in the order of all: neither all nor none of them leaves anything out. */
export const choiceOf = (ticked: ReadonlySet<string>, all: readonly string[]): readonly string[] => {
  const chosen = all.filter((id) => ticked.has(id));
  return chosen.length === all.length ? [] : chosen;
};
