/**
 * A room's programme of one day, for the paper at its door. Its code leads to the room's page and carries what was
 * printed, as one fingerprint a session, so that the page can tell whether the paper still holds and what has changed.
 */
import { byDay, partInDay } from '../model/days.ts';
import { isScheduled, type Room, type ScheduledSession } from '../model/catalog.ts';
import { buildingAndFloor, roomName, type Text } from '../model/wording.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { timeUnder, type TimeText } from './card.ts';
import type { ViewContext } from './context.ts';
import { imprint, type Imprint } from './imprint.ts';

export interface DoorSign {
  readonly date: string;
  /** With its year. */
  readonly day: string;
  readonly dayShort: string;
  readonly room: string;
  /** Building and floor. */
  readonly place: string;
  readonly rows: readonly SignRow[];
  /** How large the letters can be, from 1 to 5, of which 5 is the largest. */
  readonly size: number;
  readonly imprint: Imprint;
}

interface SignRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly start: TimeText;
  readonly end: string;
  readonly title: Text;
  readonly people: string;
  readonly kind: ScheduledSession['kind'];
  readonly status: ScheduledSession['status'];
}

/** A sign for each day on which the room has sessions. */
export const doorSigns = (room: Room, context: ViewContext): DoorSign[] =>
  byDay(room.sessions.filter(isScheduled)).map(([date, sessions]) => doorSign(room, date, sessions, context));

function doorSign(
  room: Room,
  date: string,
  sessions: readonly ScheduledSession[],
  context: ViewContext,
): DoorSign {
  const { format, to } = context;
  const rows = sessions.map((session) => signRow(session, date, context));
  const digest = rows.map(({ fingerprint }) => fingerprint).join('');
  return {
    date,
    day: format.dayFull(date),
    dayShort: format.dayShort(date),
    room: roomName(room, context),
    place: buildingAndFloor(room, context).join(' · '),
    rows,
    size: sizeOf(rows),
    imprint: imprint(sessions, to.room(room.id), context, `#sign=${date}.${digest}`),
  };
}

function signRow(session: ScheduledSession, date: string, context: ViewContext): SignRow {
  const { card, format, catalog } = context;
  const { id, title, people, kind, status } = card(session);
  const { start, end } = partInDay(session, date, catalog.conference);
  const row = {
    id,
    start: timeUnder(date, start, format),
    end: format.clock(end),
    title,
    people: people.map(({ text }) => text).join(', '),
    kind,
    status,
  };
  return { ...row, fingerprint: fingerprint(JSON.stringify(row)) };
}

/** Lines that a sheet has at each size, and letters that a line has; a sign with more goes on to a second sheet. */
const SIZES = [
  { size: 5, lines: 17, letters: 30 },
  { size: 4, lines: 20, letters: 37 },
  { size: 3, lines: 26, letters: 48 },
  { size: 2, lines: 34, letters: 64 },
] as const;

function sizeOf(rows: readonly SignRow[]): number {
  const linesAt = (letters: number): number =>
    rows.reduce(
      (sum, { title, people }) =>
        sum + Math.ceil(widthOf(title.text) / letters) + Math.ceil((0.8 * widthOf(people)) / letters) + 0.6,
      0,
    );
  return SIZES.find(({ lines, letters }) => linesAt(letters) <= lines)?.size ?? 1;
}

/** In letters of the Latin script; others, such as Chinese, have about twice their width. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter < '\u2E80' ? 1 : 2), 0);
