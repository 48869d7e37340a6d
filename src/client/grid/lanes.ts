/** Which lanes of a day are shown to begin with, and which are beyond the edges of what is seen. */

/** From so many lanes on nobody looks at all of them: a page begins with some, and turns. */
export const MANY_LANES = 16;

interface Placed {
  readonly id: string;
  readonly building: string;
}

/** How many lanes can be read beside each other; all in one unit. */
export const lanesThatFit = (width: number, least: number): number => Math.max(1, Math.floor(width / least));

/**
 * The rooms that a day begins with when nobody has chosen any: of one building where there are many rooms in several.
 * @param wanted the lane that the address leads to
 * @returns ids; an empty list for all
 */
export function initialRooms(lanes: readonly Placed[], wanted?: Placed): string[] {
  const building = (wanted ?? lanes[0])?.building;
  const some = lanes.filter((lane) => lane.building === building);
  return lanes.length < MANY_LANES || some.length === lanes.length ? [] : some.map(({ id }) => id);
}

/**
 * The lane that a page of lanes begins with: as far as asked, but no further than leaves the last page full.
 * @param size lanes a page
 */
export const pageStart = (asked: number, count: number, size: number): number =>
  Math.max(0, Math.min(asked, count - size));

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** Half hidden by a rounded pixel is not hidden. */
const TOLERANCE = 2;

/** How many of the lanes are wholly or partly before what is seen, and after it. */
export function beyond(lanes: readonly Edges[], seen: Edges): { before: number; after: number } {
  return {
    before: lanes.filter(({ start }) => start < seen.start - TOLERANCE).length,
    after: lanes.filter(({ end }) => end > seen.end + TOLERANCE).length,
  };
}
