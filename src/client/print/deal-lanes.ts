/** Which of a day's lanes and cells stand on which sheet of its poster. */
import type { Area, Spans } from '../grid/areas.ts';

/** A cell and where it begins, counted from 0. */
export type Placed<Cell extends Spans> = Cell & Pick<Area, 'row' | 'column'>;

/**
 * Deal lanes out to sheets, as evenly as can be; a lane stays whole.
 * @param lanes with the columns of each
 * @param sheets how many, of which some may be left out
 */
export function dealLanes<Lane extends { readonly columns: readonly number[] }>(
  lanes: readonly Lane[],
  sheets: number,
): Lane[][] {
  const total = countColumns(lanes);
  const dealt: Lane[][] = [[]];
  let columns = 0;
  for (const lane of lanes) {
    if (columns >= (total * dealt.length) / sheets) dealt.push([]);
    dealt.at(-1)?.push(lane);
    columns += lane.columns.length;
  }
  return dealt;
}

export const countColumns = (lanes: readonly { readonly columns: readonly number[] }[]): number =>
  lanes.reduce((sum, { columns }) => sum + columns.length, 0);

/**
 * A placed cell on a sheet that shows some of the columns; nothing when it stands in others.
 * @param shown in the order in which they stand on the sheet
 */
export function onSheet<Cell extends Spans>(
  cell: Placed<Cell>,
  shown: readonly number[],
): Placed<Cell> | undefined {
  const isOver = (column: number): boolean => column >= cell.column && column < cell.column + cell.columns;
  const column = shown.findIndex(isOver);
  return column === -1 ? undefined : { ...cell, column, columns: shown.filter(isOver).length };
}
