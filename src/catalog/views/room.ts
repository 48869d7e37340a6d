import type { Room } from '../model/catalog.ts';
import { listed } from '../model/parts.ts';
import { roomName, say, whenAndWhere, whereInVenue, type Wording } from '../model/wording.ts';
import { type CalendarFile, calendarFile } from './calendar-file.ts';
import type { LabelText } from './card.ts';
import type { PlanPicture, ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { labelLegend } from './label-legend.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface RoomPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly venue?: string | undefined;
  /** Building and floor. */
  readonly where?: string | undefined;
  /** People that it holds. */
  readonly capacity?: number | undefined;
  readonly note?: string | undefined;
  /** Address at which what takes place in it can be watched. */
  readonly stream?: string | undefined;
  readonly plan?: RoomPlan | undefined;
  readonly count: number;
  readonly calendar: CalendarFile;
  readonly labels: readonly LabelText[];
  readonly timetable: Timetable;
}

export interface RoomPlan extends PlanPicture {
  /** Where the room is on it, in its pixels. */
  readonly mark?: { readonly x: number; readonly y: number } | undefined;
}

/** The part of a room's page that shows its plan. */
export const PLAN_ANCHOR = 'plan';

/** Where a visitor sees how to get to a room; nothing where the conference gives no plan of it. */
export const planAddress = ({ id, plan }: Room, { to }: Wording): string | undefined =>
  plan && `${to.room(id)}#${PLAN_ANCHOR}`;

export function roomPage(room: Room, context: ViewContext): RoomPage {
  const name = roomName(room, context);
  const where = whereInVenue(room, context);
  const { venue } = context.catalog.conference;
  const sessions = listed(room.sessions);
  return {
    frame: pageFrame(
      {
        title: name,
        description: [name, where, whenAndWhere(context)].filter((part) => part).join(', '),
        address: (to) => to.room(room.id),
        section: 'schedule',
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
    count: sessions.length,
    calendar: calendarFile(context.to.room(room.id, 'ics'), context),
    labels: labelLegend(sessions, context),
    timetable: timetable(sessions, context),
  };
}

function planOf({ plan, planAt }: Room, context: ViewContext): RoomPlan | undefined {
  const picture = plan && context.planOf(plan.src);
  if (!picture) return undefined;
  const share = (whole: number, percent: number): number => Math.round((whole * percent) / 100);
  const mark = planAt && { x: share(picture.width, planAt[0]), y: share(picture.height, planAt[1]) };
  return { ...picture, mark };
}
