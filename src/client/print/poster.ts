/** A day as a poster: the grid as large as a sheet has room for, on several sheets where it has many lanes. */
import { readChoice } from '../grid/choice.ts';
import { fit, setSize } from './fit.ts';
import { type GridTable, readGrid } from './grid-table.ts';
import { countColumns, dealLanes } from './deal-lanes.ts';
import { posterSheet } from './poster-sheet.ts';
import { laySheets } from './sheets.ts';
import type { PrintWords } from './words.ts';

/** With more columns, one would have to stand close to a poster. */
const MOST_COLUMNS = 16;

export function layPoster(t: PrintWords): void {
  const grid = withChosenRooms(readGrid());
  for (let count = Math.ceil(countColumns(grid.lanes) / MOST_COLUMNS); ; count += 1) {
    const dealt = dealLanes(grid.lanes, count);
    const sheets = dealt.map((lanes, index) =>
      posterSheet(
        { ...grid, lanes },
        dealt.length > 1 ? t('print.sheet', { number: index + 1, count: dealt.length }) : '',
        t,
      ),
    );
    laySheets(sheets.map(({ sheet }) => sheet));
    const fits = sheets.map(({ sheet, box, texts }) => fit(sheet, box, texts));
    const step = Math.max(...fits.map(({ step }) => step));
    for (const { sheet } of sheets) setSize(sheet, step);
    if (fits.every(({ isWhole }) => isWhole) || dealt.length === grid.lanes.length) return;
  }
}

/** The lanes that the visitor has chosen to see (`?rooms=a,b`), else all. */
function withChosenRooms(grid: GridTable): GridTable {
  const { rooms } = readChoice(location.search);
  const lanes = grid.lanes.filter(({ id }) => id !== undefined && rooms.includes(id));
  return lanes.length > 0 ? { ...grid, lanes } : grid;
}
