/** Where the cells of a table are, as its rows and spans say it. */

/** Part of a table; the ends are exclusive. */
export interface Area {
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
  readonly lastColumn: number;
}

export interface Spans {
  readonly rows: number;
  readonly columns: number;
}

/** @param rows the cells that begin in each row, in order */
export function areasOf<Cell extends Spans>(rows: readonly (readonly Cell[])[]): (Cell & Area)[][] {
  /** For each column the row from which it is free. */
  const freeFrom: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const area = { ...cell, row, lastRow: row + cell.rows, column, lastColumn: column + cell.columns };
      for (; column < area.lastColumn; column += 1) freeFrom[column] = area.lastRow;
      return area;
    });
  });
}
