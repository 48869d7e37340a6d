import type { Day, Lane, Room, ScheduledSession } from './catalog.ts';

/**
 * Group sessions by the venue's calendar day.
 * @param sessions in time order
 * @param rooms in the order of their columns
 */
export function createDays(sessions: readonly ScheduledSession[], rooms: readonly Room[]): Day[] {
  return [...Map.groupBy(sessions, ({ slot }) => slot.date)].map(([date, day]) => ({
    date,
    sessions: day,
    lanes: lanesOf(day, rooms),
  }));
}

/** Rooms in their order; then tracks, for sessions that have no room. */
function lanesOf(day: readonly ScheduledSession[], rooms: readonly Room[]): Lane[] {
  const used = new Set(day.map(({ room }) => room));
  const tracks = new Set(day.flatMap(({ room, track }) => (!room && track ? [track] : [])));
  const lanes: Lane[] = [
    ...rooms.filter((room) => used.has(room)).map((room) => ({ room })),
    ...[...tracks].map((track) => ({ track })),
  ];
  // Where a room's name is only unique inside its track, the track decides the order of both.
  const rank = ({ room, track }: Lane): number => (room ? room.track : track)?.index ?? -1;
  const id = ({ room }: Lane): string => (room?.track ? room.id : '');
  return lanes.toSorted((a, b) => rank(a) - rank(b) || (id(a) < id(b) ? -1 : Number(id(a) > id(b))));
}
