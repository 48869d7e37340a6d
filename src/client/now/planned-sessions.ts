import { hasOwnTime } from '../programme/own-time.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import type { Event } from './outlook.ts';

export interface Planned extends Event {
  readonly session: ProgrammeSession;
}

/** The sessions that take place, in time order; a part without a time of its own is no more than its whole. */
export function plannedSessions({ sessions }: Pick<Programme, 'sessions'>): Planned[] {
  return [...sessions.values()].flatMap((session) => {
    const { id, day, time, status, room, track, kind, partOf } = session;
    if (!time || day === undefined || status === 'cancelled' || !hasOwnTime(session, sessions)) return [];
    return [{ id, day, ...time, place: room ?? track ?? '', kind, partOf, session }];
  });
}
