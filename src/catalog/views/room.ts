import type { Room } from '../model/catalog.ts';
import { roomName, say, whenAndWhere } from '../model/wording.ts';
import { type CalendarFile, calendarFile } from './calendar-file.ts';
import type { ViewContext } from './context.ts';
import { type DoorSign, doorSigns } from './door-sign.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface RoomPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly venue?: string | undefined;
  readonly count: number;
  readonly calendar: CalendarFile;
  readonly timetable: Timetable;
  readonly signs: readonly DoorSign[];
}

export function roomPage(room: Room, context: ViewContext): RoomPage {
  const name = roomName(room, context);
  const { venue } = context.catalog.conference;
  return {
    frame: pageFrame(
      {
        title: name,
        description: `${name}, ${whenAndWhere(context)}`,
        address: (to) => to.room(room.id),
        section: 'schedule',
      },
      context,
    ),
    name,
    venue: venue && say(venue.name, context),
    count: room.sessions.length,
    calendar: calendarFile(context.to.room(room.id, 'ics'), context),
    timetable: timetable(room.sessions, context),
    signs: doorSigns(room, context),
  };
}
