/**
 * The grid of one day as a table: a column a lane, a row from each start or end to the next, and a cell that spans as
 * many rows as its session lasts. Heights follow from the rows' minutes, so lengths are to scale.
 */
import type { Day, Lane, ScheduledSession, SessionKind } from '../model/catalog.ts';
import { roomName, say, type TextLink, trackTitle } from '../model/wording.ts';
import { partInDay } from '../model/days.ts';
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
  /** Of the room or the track, as the address of a page says which are chosen; empty for what has neither. */
  readonly id: string;
  readonly text: string;
  /** Columns of the table, more than one where sessions of the lane overlap. */
  readonly width: number;
  readonly hue?: number | undefined;
  readonly building?: string | undefined;
}

/** What the day has of a session, which may have begun before it and go on after it. */
interface Part {
  readonly session: ScheduledSession;
  readonly start: number;
  readonly end: number;
}

interface Column {
  readonly heading: Omit<GridColumn, 'width'>;
  readonly parts: readonly Part[];
}

export function dayGrid(day: Day, context: ViewContext): Grid {
  const elsewhere = context.t('schedule.elsewhere');
  // What is a part of something stands in its cell.
  const sessions = day.sessions.filter(
    ({ partOf }) => !partOf || !day.sessions.some((each) => each === partOf),
  );
  const parts = sessions.map((session): Part => ({
    session,
    ...partInDay(session, day.date, context.catalog.conference),
  }));
  const { common, others } = splitCommon(parts);
  const lanes = columnsOf(day.lanes, others, context, elsewhere);
  const bounds = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const rowAt = new Map(bounds.map((time, index) => [time, index]));
  const row = (time: number): number => rowAt.get(time) ?? 0;

  const columns: GridColumn[] = [];
  const blocks: Block[] = [];
  let column = 0;
  for (const { heading, parts } of lanes) {
    const tracks = layOut(parts);
    tracks.forEach((parts, offset) => {
      for (const { session, start, end } of parts) {
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
  for (const { session, start, end } of common) {
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
  if (column === 0) columns.push({ id: '', text: elsewhere, width: 1 });
  const width = Math.max(1, column);
  return { columns, width, rows: gridRows(day.date, bounds, blocks, width, context) };
}

/** Kinds that a conference holds for everybody when it holds nothing beside them. */
const plenary: ReadonlySet<SessionKind> = new Set(['keynote', 'panel', 'break', 'social']);

/** Sessions for everybody go across all lanes, so that a morning of keynotes is not a column at the far end. */
function splitCommon(parts: readonly Part[]): { common: Part[]; others: Part[] } {
  const isCommon = (part: Part): boolean =>
    (plenary.has(part.session.kind) || (!part.session.room && !part.session.track)) &&
    parts.every((other) => other === part || other.end <= part.start || part.end <= other.start);
  const common = parts.filter(isCommon);
  return { common, others: parts.filter((part) => !common.includes(part)) };
}

function columnsOf(
  lanes: readonly Lane[],
  parts: readonly Part[],
  context: ViewContext,
  elsewhere: string,
): Column[] {
  const columns = lanes.map((lane): Column => {
    if (lane.room) {
      const { room } = lane;
      const hue = room.track && trackTag(room.track, context).hue;
      return {
        heading: {
          id: room.id,
          text: roomName(room, context),
          url: context.to.room(room.id),
          hue,
          building: room.building && say(room.building, context),
        },
        parts: parts.filter(({ session }) => session.room === room),
      };
    }
    const { id, text, url, lang, hue } = trackTag(lane.track, context);
    return {
      heading: { id, text, url, lang, hue },
      parts: parts.filter(({ session: { room, track } }) => !room && track === lane.track),
    };
  });
  const rest = parts.filter(({ session: { room, track } }) => !room && !track);
  const all =
    rest.length === 0 ? columns : [...columns, { heading: { id: '', text: elsewhere }, parts: rest }];
  return all.filter(({ parts }) => parts.length > 0);
}

/** Sessions of one lane that overlap go side by side: each into the first column that is free by then. */
function layOut(parts: readonly Part[]): Part[][] {
  const columns: Part[][] = [];
  for (const part of parts) {
    const free = columns.find((column) => (column.at(-1)?.end ?? -Infinity) <= part.start);
    if (free) free.push(part);
    else columns.push([part]);
  }
  return columns.length === 0 ? [[]] : columns;
}
