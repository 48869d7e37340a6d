import type { Room } from '../model/catalog.ts';
import { listed } from '../model/parts.ts';
import { buildingAndFloor, roomName, say, whenAndWhere } from '../model/wording.ts';
import { breadcrumbs } from '../outputs/json-ld/breadcrumbs.ts';
import { type CalendarFeed, calendarFeed } from './calendar-file.ts';
import type { PlanPicture, ViewContext } from './context.ts';
import { type DoorSign, doorSigns } from './door-sign.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface RoomPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly venue?: string | undefined;
  /** Building and floor. */
  readonly where: readonly string[];
  /** People that it holds. */
  readonly capacity?: number | undefined;
  readonly note?: string | undefined;
  /** Address at which what takes place in it can be watched. */
  readonly stream?: string | undefined;
  readonly plan?: RoomPlan | undefined;
  readonly count: number;
  readonly calendar: CalendarFeed;
  readonly timetable: Timetable;
  readonly signs: readonly DoorSign[];
}

export interface RoomPlan extends PlanPicture {
  /** Where the room is on it, in its pixels. */
  readonly mark?: { readonly x: number; readonly y: number } | undefined;
}

/** The part of a room's page that shows its plan. */
export const PLAN_ANCHOR = 'plan';

export function roomPage(room: Room, context: ViewContext): RoomPage {
  const name = roomName(room, context);
  const where = buildingAndFloor(room, context);
  const { venue } = context.catalog.conference;
  return {
    frame: pageFrame(
      {
        title: name,
        description: [name, ...where, whenAndWhere(context)].join(', '),
        address: (to) => to.room(room.id),
        image: context.to.shareImage(room.id, 'rooms'),
        section: 'schedule',
        jsonLd: [breadcrumbs([], name, context)],
      },
      context,
    ),
    name,
    venue: venue && say(venue.name, context),
    where,
    capacity: room.capacity,
    note: room.note && say(room.note, context),
    stream: room.stream,
    plan: planOf(room, context),
    count: listed(room.sessions).length,
    calendar: calendarFeed(context.to.room(room.id, 'ics'), name, context),
    timetable: timetable(room.sessions, context),
    signs: doorSigns(room, context),
  };
}

function planOf({ plan, planAt }: Room, context: ViewContext): RoomPlan | undefined {
  const picture = plan && context.planOf(plan.src);
  if (!picture) return undefined;
  const share = (whole: number, percent: number): number => Math.round((whole * percent) / 100);
  const mark = planAt && { x: share(picture.width, planAt[0]), y: share(picture.height, planAt[1]) };
  return { ...picture, mark };
}
