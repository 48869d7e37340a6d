/** Rooms and people with two sessions at a time. */
import { problem, type Problem } from '../content/problems.ts';
import { type Catalog, isScheduled, type ScheduledSession, type Session } from '../model/catalog.ts';
import { clockOf, dateOf } from '../text/time.ts';
import { pathOf, placeOf } from './places.ts';

export function clashes({ rooms, speakers, conference: { timeZone } }: Catalog): Problem[] {
  const whereAndWhen = (session: ScheduledSession): [string, string, string] => [
    pathOf(session),
    ...timesOf(session, timeZone),
  ];
  const inRooms = rooms.flatMap((room) =>
    overlaps(room.sessions).map(([first, second]) => {
      const name = Object.values(room.name)[0] ?? room.id;
      return problem('room-twice', placeOf(second, 'room'), 'room', name, ...whereAndWhen(first));
    }),
  );
  const ofSpeakers = speakers.flatMap(({ slug, sessions }) =>
    overlaps(sessions).map(([first, second]) => {
      const place = placeOf(second, 'presenters');
      return problem('speaker-twice', place, 'presenters', nameIn(second, slug), ...whereAndWhen(first));
    }),
  );
  return [...inRooms, ...ofSpeakers];
}

/**
 * Each session that begins before an earlier one ends, with the earlier one that lasts longest; a crowd at one time would
 * else make as many problems as it has pairs. Cancelled sessions do not take place.
 * @param sessions in time order
 */
function overlaps(sessions: readonly Session[]): [ScheduledSession, ScheduledSession][] {
  const pairs: [ScheduledSession, ScheduledSession][] = [];
  let longest: ScheduledSession | undefined;
  for (const session of sessions) {
    if (!isScheduled(session) || session.status === 'cancelled') continue;
    if (longest && session.slot.start < longest.slot.end) pairs.push([longest, session]);
    if (!longest || session.slot.end > longest.slot.end) longest = session;
  }
  return pairs;
}

/** Start and end, with their dates where the session goes on after midnight. */
export function timesOf({ slot: { start, end } }: ScheduledSession, timeZone: string): [string, string] {
  const oneDay = dateOf(start, timeZone) === dateOf(end - 1, timeZone);
  const print = (time: number): string =>
    [...(oneDay ? [] : [dateOf(time, timeZone)]), clockOf(time, timeZone)].join(' ');
  return [print(start), print(end)];
}

function nameIn(session: Session, slug: string): string {
  const appearance = session.appearances.find(({ speaker }) => speaker.slug === slug);
  return Object.values(appearance?.name ?? {})[0] ?? slug;
}
