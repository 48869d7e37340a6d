import { expect, test } from 'vitest';
import { createFavourites, favouritesKey, type KeyValueStore } from './favourites.ts';

const KEY = favouritesKey('/');

/** @param room how many letters fit in */
function aStore(room = Infinity): KeyValueStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
}

const opening = (store: KeyValueStore) => createFavourites(() => store, KEY);

test('a star is there for the next page', () => {
  const store = aStore();
  opening(store).change((ids) => [...ids, 'a']);
  expect(opening(store).has('a')).toBe(true);
});

test('two editions on one host keep lists of their own', () => {
  const store = aStore();
  createFavourites(() => store, favouritesKey('/2026/')).change(() => ['a']);
  expect(createFavourites(() => store, favouritesKey('/2027/')).ids()).toEqual([]);
});

test('a change in one tab does not undo one in another', () => {
  const store = aStore();
  const [one, two] = [opening(store), opening(store)];
  one.change((ids) => [...ids, 'a']);
  two.change((ids) => [...ids, 'b']);
  expect(two.ids()).toEqual(['a', 'b']);
});

test('listeners hear of a change in another tab once they look, and only when there is one', () => {
  const store = aStore();
  const [one, two] = [opening(store), opening(store)];
  let heard = 0;
  two.subscribe(() => heard++);
  one.change(() => ['a']);
  two.refresh();
  two.refresh();
  expect(heard).toBe(1);
  expect(two.has('a')).toBe(true);
});

test('an empty list leaves nothing behind', () => {
  const store = aStore();
  const favourites = opening(store);
  favourites.change(() => ['a']);
  favourites.change(() => []);
  expect(store.values.size).toBe(0);
});

test('where storage is switched off, stars last as long as the page, and it is known', () => {
  const favourites = createFavourites(() => {
    throw new DOMException('denied', 'SecurityError');
  }, KEY);
  expect(favourites.kept()).toBe(true);
  favourites.change((ids) => [...ids, 'a']);
  favourites.change((ids) => [...ids, 'b']);
  favourites.refresh();
  expect(favourites.kept()).toBe(false);
  expect(favourites.ids()).toEqual(['a', 'b']);
});

test('where storage is full, what was stored stays, and a smaller list is stored again', () => {
  const store = aStore(10);
  const favourites = opening(store);
  favourites.change(() => ['a']);
  favourites.change((ids) => [...ids, 'far too long']);
  expect(favourites.kept()).toBe(false);
  expect(opening(store).ids()).toEqual(['a']);
  favourites.change(() => ['b']);
  expect(favourites.kept()).toBe(true);
  expect(opening(store).ids()).toEqual(['b']);
});
