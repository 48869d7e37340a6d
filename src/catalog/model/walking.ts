/** The way on foot between the buildings of a conference. */
import type { Localized } from '../schema/fields.ts';
import type { Walking } from '../schema/conference.ts';
import { searchKey } from '../text/search-key.ts';
import type { Room } from './catalog.ts';
import { say, type Wording } from './wording.ts';

/** Minutes on foot between two rooms; 0 inside one building, and where nobody said. */
export function walkingMinutes(from: Room, to: Room, walking: Walking | undefined): number {
  const [start, end] = [from.building, to.building];
  if (!start || !end || walking === undefined || sameBuilding(start, end)) return 0;
  if (typeof walking === 'number') return walking;
  const way = walking.find(
    ({ between: [a, b] }) =>
      (isCalled(start, a) && isCalled(end, b)) || (isCalled(start, b) && isCalled(end, a)),
  );
  return way?.minutes ?? 0;
}

/** `walking` of the settings, with buildings as rooms call them in one language. */
export function walkingIn(wording: Wording): Walking | undefined {
  const { rooms, conference } = wording.catalog;
  const { walking } = conference;
  if (walking === undefined || typeof walking === 'number') return walking;
  const nameOf = (name: string): string => {
    const building = rooms.map((room) => room.building).find((each) => each && isCalled(each, name));
    return building ? say(building, wording) : name;
  };
  return walking.map(({ between: [a, b], minutes }) => ({ between: [nameOf(a), nameOf(b)], minutes }));
}

export const isCalled = (building: Localized, name: string): boolean =>
  Object.values(building).some((each) => searchKey(each) === searchKey(name));

const sameBuilding = (a: Localized, b: Localized): boolean =>
  Object.values(b).some((name) => isCalled(a, name));
