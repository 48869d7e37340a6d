/**
 * The grid of one day as a table: a column a lane, a row from each start or end to the next, and a cell that spans as
 * many rows as its session lasts. Heights follow from the rows' minutes, so lengths are to scale.
 */
import type { Day, Lane, ScheduledSession, SessionKind } from '../model/catalog.ts';
import { roomName, type TextLink, trackTitle } from '../model/wording.ts';
import { partInDay } from '../model/days.ts';
import { type SessionCard, type TimeText, timeUnder, trackTag } from './card.ts';
import type { ViewContext } from './context.ts';

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridColumn extends Partial<TextLink> {
  readonly text: string;
  /** Columns of the table, more than one where sessions of the lane overlap. */
  readonly width: number;
  readonly hue?: number | undefined;
}

export interface GridRow {
  readonly start: TimeText;
  readonly minutes: number;
  /** Whether something starts here, so that the row has a time of its own. */
  readonly labelled: boolean;
  /** Nothing takes place: shown as a thin line. */
  readonly gap: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly rows: number;
  readonly columns: number;
  readonly card?: SessionCard | undefined;
  /** The heading that the cell stands under, for lists on narrow screens. */
  readonly lane?: string | undefined;
}

/** What the day has of a session, which may have begun before it and go on after it. */
interface Part {
  readonly session: ScheduledSession;
  readonly start: number;
  readonly end: number;
}

/** A session in its place among the table's columns and rows; the ends are exclusive. */
interface Block {
  readonly session: ScheduledSession;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly lastRow: number;
  readonly lane: string | undefined;
}

interface Column {
  readonly heading: Omit<GridColumn, 'width'>;
  readonly parts: readonly Part[];
}

export function dayGrid(day: Day, context: ViewContext): Grid {
  const elsewhere = context.t('schedule.elsewhere');
  const parts = day.sessions.map((session): Part => ({
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
  if (column === 0) columns.push({ text: elsewhere, width: 1 });
  return { columns, rows: rowsOf(day.date, bounds, blocks, Math.max(1, column), context) };
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
        heading: { text: roomName(room, context), url: context.to.room(room.id), hue },
        parts: parts.filter(({ session }) => session.room === room),
      };
    }
    const { text, url, lang, hue } = trackTag(lane.track, context);
    return {
      heading: { text, url, lang, hue },
      parts: parts.filter(({ session: { room, track } }) => !room && track === lane.track),
    };
  });
  const rest = parts.filter(({ session: { room, track } }) => !room && !track);
  const all = rest.length === 0 ? columns : [...columns, { heading: { text: elsewhere }, parts: rest }];
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

function rowsOf(
  date: string,
  bounds: readonly number[],
  blocks: readonly Block[],
  width: number,
  context: ViewContext,
): GridRow[] {
  const starting = Map.groupBy(blocks, ({ row }) => row);
  const busyUntil = new Array<number>(width).fill(0);
  const gaps = bounds.map((_, row) => !blocks.some((block) => block.row <= row && row < block.lastRow));
  return bounds.slice(0, -1).map((start, row) => {
    const here = starting.get(row) ?? [];
    const minutes = context.format.minutes(start, bounds[row + 1] ?? start);
    const cells: GridCell[] = [];
    for (let column = 0; column < width;) {
      const block = here.find((each) => each.column === column);
      const cell = block ? sessionCell(block, context) : emptyCell(column, row, blocks, gaps, busyUntil);
      if (cell) {
        cells.push(cell);
        for (let each = column; each < column + cell.columns; each += 1) busyUntil[each] = row + cell.rows;
      }
      column += cell?.columns ?? 1;
    }
    const gap = gaps[row] ?? false;
    return { start: timeUnder(date, start, context.format), minutes, labelled: here.length > 0, gap, cells };
  });
}

function sessionCell({ session, row, lastRow, columns, lane }: Block, context: ViewContext): GridCell {
  return { rows: Math.max(1, lastRow - row), columns, card: context.card(session), lane };
}

/**
 * One empty cell until the next session of the column, so that a table of many lanes stays small. Time in which nothing
 * takes place looks different, so no empty cell goes into it or out of it.
 */
function emptyCell(
  column: number,
  row: number,
  blocks: readonly Block[],
  gaps: readonly boolean[],
  busyUntil: readonly number[],
): GridCell | undefined {
  if ((busyUntil[column] ?? 0) > row) return undefined;
  const ends = blocks
    .filter((block) => block.row > row && block.column <= column && column < block.column + block.columns)
    .map((block) => block.row);
  const change = gaps.findIndex((gap, index) => index > row && gap !== gaps[row]);
  const last = change === -1 ? gaps.length - 1 : change;
  return { rows: Math.min(last, ...ends) - row, columns: 1 };
}
