/** Puts a choice into effect: lanes that are not chosen leave the table, and cells that are not are empty. */
import type { Choice } from './choice.ts';
import type { Cell, GridTable, Lane } from './table.ts';

export interface Wanted {
  readonly lanes: readonly Lane[];
  /** How many sessions are wanted, in all of those lanes. */
  readonly sessions: number;
  readonly has: (cell: Cell) => boolean;
}

/** @param isStarred whether the visitor has starred the session of an id */
export function wantedOf(
  { lanes, rows }: GridTable,
  { rooms, tracks, mine }: Choice,
  isStarred: (id: string) => boolean,
): Wanted {
  const chosen = lanes.filter(({ id }) => rooms.length === 0 || rooms.includes(id));
  const has = ({ session, track, lane, element }: Cell): boolean =>
    session !== undefined &&
    (lane === undefined || chosen.includes(lane)) &&
    // A break is when one meets, whatever one has chosen.
    (isForAll(element) || tracks.length === 0 || (track !== undefined && tracks.includes(track))) &&
    (isForAll(element) || !mine || isStarred(session));
  const wanted = rows.flatMap(({ cells }) => cells.filter(has));
  const used = new Set(wanted.map(({ lane }) => lane));
  return { lanes: chosen.filter((lane) => used.has(lane)), sessions: wanted.length, has };
}

const isForAll = (element: Element): boolean => element.matches('.wide.kind-break');

/** @param shown of the wanted lanes, those that the window has room for */
export function arrange({ table, rows }: GridTable, wanted: Wanted, shown: readonly Lane[]): void {
  const columns = Math.max(
    1,
    shown.reduce((sum, { column, lastColumn }) => sum + lastColumn - column, 0),
  );
  const inSight = new Set(shown);
  for (const { element: row, cells } of rows) {
    for (const { element, lane, ...cell } of cells) {
      if (element.matches('.wide')) element.colSpan = columns;
      element.hidden = lane !== undefined && !inSight.has(lane);
      element.classList.toggle(
        'left-out',
        cell.session !== undefined && !wanted.has({ ...cell, element, lane }),
      );
    }
    row.classList.toggle(
      'bare',
      cells.every((cell) => cell.element.hidden || !wanted.has(cell)),
    );
  }
  table.closest<HTMLElement>('lectern-grid')?.style.setProperty('--lanes', String(columns));
}
