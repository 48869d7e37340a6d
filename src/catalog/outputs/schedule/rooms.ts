/** Rooms as the schedule formats have them: every event is in one, and goes by its name. */
import type { Day, ScheduledSession } from '../../model/catalog.ts';
import { roomName, trackTitle, type Wording } from '../../model/wording.ts';
import type { Identifiers } from './identifiers.ts';
import { identifierOf } from './slugs.ts';

/** Names are unique: both formats go by them. */
export interface ScheduleRoom {
  readonly name: string;
  readonly guid: string;
  readonly slug: string;
  readonly capacity?: number | undefined;
  readonly url?: string | undefined;
}

interface RoomSources {
  readonly t: (word: 'schedule.elsewhere') => string;
  readonly identifiers: Identifiers;
}

/** Where sessions are: a room, a track where they have no rooms, or neither. */
interface Place {
  readonly key: string;
  readonly name: string;
  readonly capacity?: number | undefined;
  readonly url?: string | undefined;
}

export interface ScheduleRooms {
  /** In the order of their first sessions' lanes. */
  readonly all: readonly ScheduleRoom[];
  /** The rooms of a day with what they hold, in time order; a part of a session is not apart from it. */
  readonly ofDay: (
    day: Day,
  ) => { readonly room: ScheduleRoom; readonly sessions: readonly ScheduledSession[] }[];
}

export function createRooms(
  days: readonly Day[],
  wording: Wording,
  { t, identifiers }: RoomSources,
): ScheduleRooms {
  const { routes, to } = wording;
  const placeOf = ({ room, track }: ScheduledSession): Place => {
    if (room) {
      const url = routes.absolute(to.room(room.id));
      return { key: room.id, name: roomName(room, wording), capacity: room.capacity, url };
    }
    if (track) return { key: `track/${track.id}`, name: trackTitle(track, wording).text };
    return { key: 'elsewhere/', name: t('schedule.elsewhere') };
  };
  const rooms = new Map<string, ScheduleRoom>();
  const names = new Set<string>();
  const roomAt = ({ key, name, ...facts }: Place): ScheduleRoom => {
    const known = rooms.get(key);
    if (known) return known;
    // Two rooms of one name would be one room to apps.
    const unique = names.has(name) ? `${name} (${key})` : name;
    names.add(unique);
    const room = {
      name: unique,
      guid: identifiers.guid('room', key),
      slug: identifierOf(key, 'room'),
      ...facts,
    };
    rooms.set(key, room);
    return room;
  };
  const byDay = new Map(
    days.map((day) => {
      const whole = day.sessions.filter(({ partOf }) => !partOf);
      const inRoom = Map.groupBy(inLaneOrder(whole, day), (session) => roomAt(placeOf(session)));
      return [day, [...inRoom].map(([room, sessions]) => ({ room, sessions }))];
    }),
  );
  return { all: [...rooms.values()], ofDay: (day) => byDay.get(day) ?? [] };
}

/** Lane by lane; in a lane the time order stays. */
function inLaneOrder(sessions: readonly ScheduledSession[], { lanes }: Day): ScheduledSession[] {
  const place = ({ room, track }: ScheduledSession): number => {
    const index = lanes.findIndex((lane) => (room ? lane.room === room : track && lane.track === track));
    return index === -1 ? lanes.length : index;
  };
  return sessions.toSorted((a, b) => place(a) - place(b));
}
