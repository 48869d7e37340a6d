/** Rooms and people with two sessions at a time. */
import { problem, type Problem } from '../content/problems.ts';
import type { Catalog, ScheduledSession, Session } from '../model/catalog.ts';
import { nameIn, pathOf, placeOf } from './places.ts';
import { spanTexts } from './spans.ts';
import { takingPlace } from './taking-place.ts';

export function clashes({ rooms, speakers, conference: { timeZone } }: Catalog): Problem[] {
  const whereAndWhen = (session: ScheduledSession): string[] => [
    pathOf(session),
    ...spanTexts(session.slot, timeZone),
  ];
  const inRooms = rooms.flatMap((room) =>
    overlaps(room.sessions).map(([first, second]) => {
      const name = Object.values(room.name)[0] ?? room.id;
      return problem('room-twice', placeOf(second, 'room'), 'room', name, ...whereAndWhen(first));
    }),
  );
  const ofSpeakers = speakers.flatMap((speaker) =>
    overlaps(speaker.sessions).map(([first, second]) => {
      const place = placeOf(second, 'presenters');
      return problem('speaker-twice', place, 'presenters', nameIn(second, speaker), ...whereAndWhen(first));
    }),
  );
  return [...inRooms, ...ofSpeakers];
}

/**
 * Each session that begins before an earlier one ends, with the earlier one that lasts longest; a crowd at one time would
 * else make as many problems as it has pairs.
 * @param sessions in time order
 */
function overlaps(sessions: readonly Session[]): [ScheduledSession, ScheduledSession][] {
  const pairs: [ScheduledSession, ScheduledSession][] = [];
  let longest: ScheduledSession | undefined;
  for (const session of takingPlace(sessions)) {
    if (longest && session.slot.start < longest.slot.end) pairs.push([longest, session]);
    if (!longest || session.slot.end > longest.slot.end) longest = session;
  }
  return pairs;
}
