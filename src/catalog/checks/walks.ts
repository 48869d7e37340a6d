/** People whose sessions leave them no time to walk from one building to the next. */
import { CONFERENCE_FILE } from '../content/path.ts';
import { placeIn, problem, type Problem } from '../content/problems.ts';
import type { Catalog, Room, ScheduledSession, Session } from '../model/catalog.ts';
import { buildingsByKey, createWalks } from '../model/walking.ts';
import { nearest } from '../text/nearest.ts';
import { searchKey } from '../text/search-key.ts';
import { minutesBetween } from '../text/time.ts';
import { nameIn, pathOf, placeOf } from './places.ts';
import { takingPlace } from './taking-place.ts';

export function walks({ speakers, conference: { walking } }: Catalog): Problem[] {
  if (walking === undefined) return [];
  const minutesOf = createWalks(walking);
  return speakers.flatMap((speaker) =>
    neighbours(speaker.sessions).flatMap(([first, second]) => {
      if (!first.room || !second.room) return [];
      const gap = minutesBetween(first.slot.end, second.slot.start);
      const way = minutesOf(first.room, second.room);
      if (gap < 0 || gap >= way) return [];
      const buildings = [first.room, second.room].map(buildingName);
      const values = [nameIn(second, speaker), pathOf(first), String(gap), ...buildings, String(way)];
      return [problem('no-time-to-walk', placeOf(second, 'presenters'), 'presenters', ...values)];
    }),
  );
}

/** Sessions that follow each other. @param sessions in time order */
function neighbours(sessions: readonly Session[]): (readonly [ScheduledSession, ScheduledSession])[] {
  const all = takingPlace(sessions);
  return all.flatMap((session, index) => {
    const next = all[index + 1];
    return next ? [[session, next] as const] : [];
  });
}

/** Names of buildings in `walking` that no room is in. */
export function unknownBuildings({ rooms, conference }: Catalog): Problem[] {
  const { walking } = conference;
  if (walking === undefined || typeof walking === 'number') return [];
  // Rooms that are there but could not be read have been reported already.
  if (conference.rooms.length === 0 && 'rooms' in conference.places) return [];
  const buildings = buildingsByKey(rooms);
  const known = [...new Set([...buildings.values()].flatMap((building) => Object.values(building)))];
  const place = placeIn({ ...conference, path: CONFERENCE_FILE }, 'walking');
  return [...new Set(walking.flatMap(({ between }) => between))]
    .filter((name) => !buildings.has(searchKey(name)))
    .map((name) =>
      problem('unknown-building', place, 'walking', name, nearest(name, known) ?? '', known.join(', ')),
    );
}

const buildingName = ({ building = {} }: Room): string => Object.values(building)[0] ?? '';
