import type { Conference } from '../content/conference.ts';
import { shiftDate } from '../text/conference-day.ts';
import { parseTime } from '../text/time.ts';
import type { Day, Lane, Room, ScheduledSession } from './catalog.ts';

/**
 * Group sessions by conference day; one that lasts over several days is in each of them.
 * @param sessions in time order
 * @param rooms in the order of their columns
 */
export function createDays(sessions: readonly ScheduledSession[], rooms: readonly Room[]): Day[] {
  return byDay(sessions).map(([date, day]) => ({ date, sessions: day, lanes: lanesOf(day, rooms) }));
}

/**
 * The sessions of each conference day, earliest day first.
 * @param sessions in time order, in which they stay
 */
export function byDay(sessions: readonly ScheduledSession[]): [date: string, day: ScheduledSession[]][] {
  const entries = sessions.flatMap((session) => session.slot.dates.map((date) => ({ date, session })));
  const days = Map.groupBy(entries, ({ date }) => date);
  return [...days].map(([date, day]) => [date, day.map(({ session }) => session)]);
}

/** The part of a session that falls in one of its days, in milliseconds since 1970; the end is exclusive. */
export function partInDay(
  { slot }: ScheduledSession,
  date: string,
  { timeZone, dayStart }: Conference,
): { start: number; end: number } {
  const beginOf = (date: string): number | undefined => parseTime(`${date}T${dayStart}`, timeZone);
  return {
    start: date === slot.date ? slot.start : (beginOf(date) ?? slot.start),
    end: date === slot.dates.at(-1) ? slot.end : (beginOf(shiftDate(date, 1)) ?? slot.end),
  };
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
