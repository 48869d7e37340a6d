/** Where the cells of a table are, whose rows leave out what cells of earlier rows reach into. */

export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** Counted from 0. */
export type Placed<Cell extends Span> = Cell & { readonly row: number; readonly column: number };

export function placeCells<Cell extends Span>(table: readonly (readonly Cell[])[]): Placed<Cell>[] {
  /** For each column, the first row that is free in it. */
  const free: number[] = [];
  return table.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const placed = { ...cell, row, column };
      for (let each = 0; each < cell.columns; each += 1) free[column + each] = row + cell.rows;
      column += cell.columns;
      return placed;
    });
  });
}

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
export function onSheet<Cell extends Span>(
  cell: Placed<Cell>,
  shown: readonly number[],
): Placed<Cell> | undefined {
  const isOver = (column: number): boolean => column >= cell.column && column < cell.column + cell.columns;
  const column = shown.findIndex(isOver);
  return column === -1 ? undefined : { ...cell, column, columns: shown.filter(isOver).length };
}
