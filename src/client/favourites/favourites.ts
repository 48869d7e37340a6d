/** The favourites of this browser, the same in all of its tabs. */
import { type Change, type Ids, readIds, writeIds } from './favourite-ids.ts';

export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Favourites {
  readonly ids: () => Ids;
  readonly has: (id: string) => boolean;
  /** Edits the list as it is stored by now, which another tab may have changed. */
  readonly change: (edit: (ids: Ids) => Ids) => Change;
  /** Looks whether another tab has changed the list. */
  readonly refresh: () => void;
  readonly subscribe: (listener: () => void) => void;
  /** False after a change that the browser refused to store; it then lasts as long as the page. */
  readonly kept: () => boolean;
}

/** @param open reaching for a storage that is switched off throws */
export function createFavourites(open: () => KeyValueStore, key: string): Favourites {
  const listeners = new Set<() => void>();
  let kept = true;
  let ids = read();
  let chosen = new Set(ids);

  function read(): Ids {
    try {
      return readIds(open().getItem(key));
    } catch {
      return [];
    }
  }

  function write(after: Ids): boolean {
    try {
      if (after.length === 0) open().removeItem(key);
      else open().setItem(key, writeIds(after));
      return true;
    } catch {
      return false;
    }
  }

  function show(after: Ids): void {
    ids = after;
    chosen = new Set(after);
    for (const listener of listeners) listener();
  }

  return {
    ids: () => ids,
    has: (id) => chosen.has(id),
    change(edit) {
      const before = kept ? read() : ids;
      const after = edit(before);
      kept = write(after);
      show(after);
      return { before, after };
    },
    refresh() {
      const stored = kept ? read() : ids;
      if (writeIds(stored) !== writeIds(ids)) show(stored);
    },
    subscribe(listener) {
      listeners.add(listener);
    },
    kept: () => kept,
  };
}

/** Editions of a conference lie side by side on one host, and share its storage. */
export const favouritesKey = (base: string): string => `lectern:${base}:favourites`;
