/**
 * The grid of one day as a table: a column a lane, a row from each start or end to the next, and a cell that spans as
 * many rows as its session lasts. Heights follow from the rows' minutes, so lengths are to scale.
 */
import type { Day, Lane, ScheduledSession, SessionKind } from '../model/catalog.ts';
import { roomName, type TextLink, trackTitle } from '../model/wording.ts';
import { trackTag } from './card.ts';
import type { ViewContext } from './context.ts';
import { type Block, type GridRow, gridRows } from './grid-rows.ts';

export interface Grid {
  /** Headings, each over one or more of the table's columns. */
  readonly columns: readonly GridColumn[];
  /** How many columns the table has beside the times. */
  readonly width: number;
  readonly rows: readonly GridRow[];
}

export interface GridColumn extends Partial<TextLink> {
  readonly text: string;
  /** Columns of the table, more than one where sessions of the lane overlap. */
  readonly width: number;
  readonly hue?: number | undefined;
}

interface Column {
  readonly heading: Omit<GridColumn, 'width'>;
  readonly sessions: readonly ScheduledSession[];
}

export function dayGrid(day: Day, context: ViewContext): Grid {
  const elsewhere = context.t('schedule.elsewhere');
  const { common, others } = splitCommon(day.sessions);
  const lanes = columnsOf(day.lanes, others, context, elsewhere);
  const bounds = [...new Set(day.sessions.flatMap(({ slot }) => [slot.start, slot.end]))].toSorted(
    (a, b) => a - b,
  );
  const rowAt = new Map(bounds.map((time, index) => [time, index]));
  const row = (time: number): number => rowAt.get(time) ?? 0;

  const columns: GridColumn[] = [];
  const blocks: Block[] = [];
  let column = 0;
  for (const { heading, sessions } of lanes) {
    const tracks = layOut(sessions);
    tracks.forEach((sessions, offset) => {
      for (const session of sessions) {
        const { start, end } = session.slot;
        blocks.push({
          session,
          column: column + offset,
          columns: 1,
          row: row(start),
          lastRow: row(end),
          lane: heading.text,
        });
      }
    });
    columns.push({ ...heading, width: tracks.length });
    column += tracks.length;
  }
  for (const session of common) {
    const { start, end } = session.slot;
    const lane = session.room
      ? roomName(session.room, context)
      : session.track && trackTitle(session.track, context).text;
    blocks.push({
      session,
      column: 0,
      columns: Math.max(1, column),
      row: row(start),
      lastRow: row(end),
      lane,
    });
  }
  if (column === 0) columns.push({ text: elsewhere, width: 1 });
  const width = Math.max(1, column);
  return { columns, width, rows: gridRows(bounds, blocks, width, context) };
}

/** Kinds that a conference holds for everybody when it holds nothing beside them. */
const plenary: ReadonlySet<SessionKind> = new Set(['keynote', 'panel', 'break', 'social']);

/** Sessions for everybody go across all lanes, so that a morning of keynotes is not a column at the far end. */
function splitCommon(sessions: readonly ScheduledSession[]): {
  common: ScheduledSession[];
  others: ScheduledSession[];
} {
  const isCommon = (session: ScheduledSession): boolean =>
    (plenary.has(session.kind) || (!session.room && !session.track)) &&
    sessions.every(
      ({ slot, id }) => id === session.id || slot.end <= session.slot.start || session.slot.end <= slot.start,
    );
  const common = sessions.filter(isCommon);
  return { common, others: sessions.filter((session) => !common.includes(session)) };
}

function columnsOf(
  lanes: readonly Lane[],
  sessions: readonly ScheduledSession[],
  context: ViewContext,
  elsewhere: string,
): Column[] {
  const columns = lanes.map((lane): Column => {
    if (lane.room) {
      const { room } = lane;
      const hue = room.track && trackTag(room.track, context).hue;
      return {
        heading: { text: roomName(room, context), url: context.to.room(room.id), hue },
        sessions: sessions.filter((session) => session.room === room),
      };
    }
    const { text, url, lang, hue } = trackTag(lane.track, context);
    return {
      heading: { text, url, lang, hue },
      sessions: sessions.filter(({ room, track }) => !room && track === lane.track),
    };
  });
  const rest = sessions.filter(({ room, track }) => !room && !track);
  const all = rest.length === 0 ? columns : [...columns, { heading: { text: elsewhere }, sessions: rest }];
  return all.filter(({ sessions }) => sessions.length > 0);
}

/** Sessions of one lane that overlap go side by side: each into the first column that is free by then. */
function layOut(sessions: readonly ScheduledSession[]): ScheduledSession[][] {
  const columns: ScheduledSession[][] = [];
  for (const session of sessions) {
    const free = columns.find((column) => (column.at(-1)?.slot.end ?? -Infinity) <= session.slot.start);
    if (free) free.push(session);
    else columns.push([session]);
  }
  return columns.length === 0 ? [[]] : columns;
}
