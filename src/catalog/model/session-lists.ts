import type { Session } from './catalog.ts';

/** Lists that tracks, rooms, speakers and wholes hold before there are sessions to put into them. */
export interface SessionLists {
  readonly of: (kind: 'track' | 'room' | 'speaker' | 'part', id: string) => Session[];
}

/** Each list is made when it is first asked for, and stays the same. */
export function createLists(): SessionLists {
  const lists = new Map<string, Session[]>();
  return {
    of: (kind, id) => {
      const key = `${kind}/${id}`;
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      return list;
    },
  };
}

/** The way back from a track, room, speaker or whole to its sessions. */
export function attach(session: Session, lists: SessionLists): void {
  if (session.track) lists.of('track', session.track.id).push(session);
  if (session.partOf) lists.of('part', session.partOf.id).push(session);
  if (session.room) lists.of('room', session.room.id).push(session);
  for (const slug of new Set(session.appearances.map(({ speaker }) => speaker.slug)))
    lists.of('speaker', slug).push(session);
}
