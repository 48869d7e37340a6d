/** The rows of a day's grid: one from each start or end to the next, with the cells that begin in it. */
import type { ScheduledSession } from '../model/catalog.ts';
import { slotAnchor } from '../routes.ts';
import { type SessionCard, type TimeText, timeUnder } from './card.ts';
import type { ViewContext } from './context.ts';

export interface GridRow {
  readonly start: TimeText;
  readonly minutes: number;
  /** In steps of five minutes, as styles/grid-rows.css has them. */
  readonly height: number;
  /** Whether something starts here, so that the row has a time of its own. */
  readonly labelled: boolean;
  /** Nothing takes place: shown as a thin line. */
  readonly gap: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly rows: number;
  readonly columns: number;
  /** Of the session, for links from other pages. */
  readonly anchor?: string | undefined;
  readonly card?: SessionCard | undefined;
  /** What it is made of, such as lightning talks. */
  readonly parts: readonly GridPart[];
  /** Lane and track in words, for lists on narrow screens and for those who hear the cell. */
  readonly place?: string | undefined;
}

interface GridPart {
  readonly anchor: string;
  readonly card: SessionCard;
}

/** A session in its place among the table's columns and rows; the ends are exclusive. */
export interface Block {
  readonly session: ScheduledSession;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly lastRow: number;
  readonly lane: string | undefined;
}

/**
 * The rows of a grid with their cells.
 * @param date the conference day
 * @param bounds each start and each end, in order
 * @param width of the table, in columns beside the times
 */
export function gridRows(
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
    return {
      start: timeUnder(date, start, context.format),
      minutes,
      height: heightOf(minutes, cells),
      labelled: here.length > 0,
      gap,
      cells,
    };
  });
}

const STEP_MINUTES = 5;
/** What is longer than two hours needs no more room. */
const MOST_STEPS = 24;
/** A break for everybody need not push the afternoon off the screen. */
const MOST_BREAK_STEPS = 5;

function heightOf(minutes: number, cells: readonly GridCell[]): number {
  const most = cells.every(({ card }) => card?.kind === 'break') ? MOST_BREAK_STEPS : MOST_STEPS;
  return Math.min(most, Math.max(1, Math.round(minutes / STEP_MINUTES)));
}

function sessionCell({ session, row, lastRow, columns, lane }: Block, context: ViewContext): GridCell {
  const card = context.card(session);
  return {
    rows: Math.max(1, lastRow - row),
    columns,
    anchor: slotAnchor(session.id),
    card,
    parts: session.parts.map((part) => ({ anchor: slotAnchor(part.id), card: context.card(part) })),
    place: placeOf(lane, card),
  };
}

/** A room that is only known inside its track is called by both; then the track need not be said again. */
function placeOf(lane = '', { track }: SessionCard): string {
  const known = track === undefined || lane === track.text || lane.startsWith(`${track.text} · `);
  return [lane, known ? '' : track.text].filter((part) => part !== '').join(' · ');
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
  return { rows: Math.min(last, ...ends) - row, columns: 1, parts: [] };
}
