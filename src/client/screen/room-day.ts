/** What a room's screen says at a moment: what is on, what comes next, and the rest of that day. */
import { hasOwnTime } from '../programme/own-time.ts';
import type { ProgrammeSession } from '../programme/programme.ts';

/** A session with a time. */
export interface Timed extends ProgrammeSession {
  readonly time: NonNullable<ProgrammeSession['time']>;
  readonly day: string;
}

export interface RoomDay {
  /** The room's own before what is for everybody, and a part of a session before the whole. */
  readonly on?: Timed | undefined;
  readonly next?: Timed | undefined;
  /** What follows on the day of the next, and what was to be on and is cancelled. */
  readonly later: readonly Timed[];
}

/** What takes place in the room or is for everybody, in time order. */
export function sessionsIn(roomId: string, sessions: ReadonlyMap<string, ProgrammeSession>): Timed[] {
  return [...sessions.values()].filter(
    (session): session is Timed =>
      session.time !== undefined &&
      session.day !== undefined &&
      hasOwnTime(session, sessions) &&
      (session.roomId === roomId || (session.roomId === undefined && session.trackId === undefined)),
  );
}

/**
 * @param sessions of a room, in time order
 * @param time in milliseconds since 1970
 */
export function roomDay(sessions: readonly Timed[], time: number): RoomDay {
  const ahead = sessions.filter((session) => session.time.end > time);
  const takesPlace = ahead.filter(({ status }) => status !== 'cancelled');
  const running = takesPlace.filter((session) => session.time.start <= time);
  const wholes = new Set(running.map(({ partOf }) => partOf));
  const innermost = running.filter(({ id }) => !wholes.has(id));
  // Of an exhibition and a talk in the midst of it, the talk began last.
  const on = innermost.findLast(({ roomId }) => roomId !== undefined) ?? innermost.at(-1);
  const next = takesPlace.find((session) => session.time.start > time);
  const day = next?.day ?? on?.day;
  const later = ahead.filter(
    (session) => session.day === day && session !== next && !running.includes(session),
  );
  return { on, next, later };
}
