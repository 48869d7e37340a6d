import type { Room } from '../model/catalog.ts';
import { roomName } from './card.ts';
import { say, type ViewContext } from './context.ts';
import { pageHead, type PageHead, whenAndWhere } from './page-head.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface RoomPage extends Timetable {
  readonly head: PageHead;
  readonly name: string;
  readonly venue?: string | undefined;
  readonly count: number;
  readonly calendar: string;
}

export function roomPage(room: Room, context: ViewContext): RoomPage {
  const name = roomName(room, context);
  const { venue } = context.catalog.conference;
  return {
    head: pageHead(
      { title: name, description: `${name}, ${whenAndWhere(context)}`, address: (to) => to.room(room.id) },
      context,
    ),
    name,
    venue: venue && say(venue.name, context),
    count: room.sessions.length,
    calendar: context.to.room(room.id, 'ics'),
    ...timetable(room.sessions, context),
  };
}
