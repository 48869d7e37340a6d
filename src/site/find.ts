/** Finds the thing that an address names. */
import type { Day, FreePage, Room, Session, Speaker, Track } from '../catalog/model/catalog.ts';

/**
 * A list is gone through once and not for each of its pages, which adds up with ten thousand of them.
 * @param key what addresses call a thing by
 */
function createFinder<T>(key: (item: T) => string): (items: readonly T[], id: string | undefined) => T {
  const indexes = new WeakMap<readonly T[], ReadonlyMap<string, T>>();
  return (items, id = '') => {
    const index = indexes.get(items) ?? new Map(items.map((item) => [key(item), item]));
    indexes.set(items, index);
    const item = index.get(id);
    // `getStaticPaths` only lists those that exist.
    if (item === undefined) throw new Error(`There is nothing called "${id}".`);
    return item;
  };
}

export const findDay = createFinder<Day>(({ date }) => date);
export const findSession = createFinder<Session>(({ id }) => id);
export const findTrack = createFinder<Track>(({ id }) => id);
export const findRoom = createFinder<Room>(({ id }) => id);
export const findSpeaker = createFinder<Speaker>(({ slug }) => slug);
export const findPage = createFinder<FreePage>(({ id }) => id);
