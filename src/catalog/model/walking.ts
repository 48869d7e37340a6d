/** The way on foot between the buildings of a conference. */
import type { Localized } from '../schema/fields.ts';
import type { Walking } from '../schema/room.ts';
import { searchKey } from '../text/search-key.ts';
import type { Room } from './catalog.ts';
import { say, type Wording } from './wording.ts';

/** @returns minutes on foot between two rooms: 0 inside one building, and where nobody said */
export function createWalks(walking: Walking | undefined): (from: Room, to: Room) => number {
  const ways = walkingTable(walking);
  const keysOf = createKeys();
  return ({ building: start }, { building: end }) => {
    if (!start || !end || walking === undefined) return 0;
    const [from, to] = [keysOf(start), keysOf(end)];
    if (from.some((key) => to.includes(key))) return 0;
    if (typeof walking === 'number') return walking;
    const written = from.flatMap((a) => to.flatMap((b) => ways.get(wayKey(a, b)) ?? []));
    return written[0] ?? 0;
  };
}

/** Minutes by the two names, in either direction; of a way that is written twice the first. */
function walkingTable(walking: Walking = 0): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const {
    between: [a, b],
    minutes,
  } of typeof walking === 'number' ? [] : walking.toReversed()) {
    table.set(wayKey(searchKey(a), searchKey(b)), minutes);
    table.set(wayKey(searchKey(b), searchKey(a)), minutes);
  }
  return table;
}

/** No key holds a line break. */
const wayKey = (from: string, to: string): string => `${from}\n${to}`;

/** Under which keys a building's names are looked up, found once for each. */
function createKeys(): (building: Localized) => readonly string[] {
  const known = new Map<Localized, readonly string[]>();
  return (building) => {
    const keys = known.get(building) ?? keysOf(building);
    known.set(building, keys);
    return keys;
  };
}

const keysOf = (building: Localized): string[] => Object.values(building).map(searchKey);

/** The buildings of these rooms, by the keys of their names in any language. */
export function buildingsByKey(rooms: readonly Room[]): ReadonlyMap<string, Localized> {
  const found = new Map<string, Localized>();
  const buildings = rooms.map(({ building }) => building).filter((building) => building !== undefined);
  for (const building of buildings)
    for (const key of keysOf(building)) if (!found.has(key)) found.set(key, building);
  return found;
}

/** `walking` of the settings, with buildings as rooms call them in one language. */
export function walkingIn(wording: Wording): Walking | undefined {
  const { rooms, conference } = wording.catalog;
  const { walking } = conference;
  if (walking === undefined || typeof walking === 'number') return walking;
  const buildings = buildingsByKey(rooms);
  const nameOf = (name: string): string => {
    const building = buildings.get(searchKey(name));
    return building ? say(building, wording) : name;
  };
  return walking.map(({ between: [a, b], minutes }) => ({ between: [nameOf(a), nameOf(b)], minutes }));
}
