/** A day's grid as the page has it, read once. */
import { type Area, areasOf } from './areas.ts';

const MINUTE = 60_000;

export interface Lane {
  /** Of its room or track; empty for what has neither. */
  readonly id: string;
  readonly name: string;
  readonly building: string;
  readonly head: HTMLTableCellElement;
  readonly column: number;
  readonly lastColumn: number;
}

export interface Cell extends Area {
  readonly element: HTMLTableCellElement;
  readonly link: HTMLAnchorElement | null;
  /** Of its session; nothing in headings and empty cells. */
  readonly session?: string | undefined;
  readonly track?: string | undefined;
  /** When its session ends, in milliseconds since 1970. */
  readonly end?: number | undefined;
  /** Nothing where it goes across all lanes, as do sessions for everybody. */
  readonly lane?: Lane | undefined;
}

export interface Row {
  readonly element: HTMLTableRowElement;
  /** In milliseconds since 1970, as the end; the headings have none. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

export interface GridTable {
  readonly table: HTMLTableElement;
  readonly lanes: readonly Lane[];
  /** The headings' row first. */
  readonly rows: readonly Row[];
}

export function readTable(table: HTMLTableElement): GridTable {
  const elements = [...table.rows];
  const areas = areasOf(
    elements.map(({ cells }) =>
      [...cells].map(({ rowSpan, colSpan }) => ({ rows: rowSpan, columns: colSpan })),
    ),
  );
  const lanes = [...(elements[0]?.cells ?? [])].flatMap((head, index): Lane[] => {
    const area = areas[0]?.[index];
    const { lane: id, building = '' } = head.dataset;
    if (id === undefined || !area) return [];
    const { column, lastColumn } = area;
    return [{ id, name: head.textContent.trim(), building, head, column, lastColumn }];
  });
  const rows = elements.map((row, at) => ({
    element: row,
    ...timesOf(row),
    cells: [...row.cells].flatMap((element, index): Cell[] => {
      const area = areas[at]?.[index];
      if (!area) return [];
      const lane = element.matches('.wide')
        ? undefined
        : lanes.find(({ column, lastColumn }) => column <= area.column && area.column < lastColumn);
      const { session, track } = element.dataset;
      const end = element.querySelector<HTMLTimeElement>('.cell-end');
      return [
        {
          ...area,
          element,
          link: element.querySelector('a'),
          session,
          track,
          end: end ? Date.parse(end.dateTime) : undefined,
          lane,
        },
      ];
    }),
  }));
  return { table, lanes, rows };
}

function timesOf({ dataset }: HTMLElement): { start: number; end: number } {
  const start = Date.parse(dataset['start'] ?? '');
  return { start, end: start + Number(dataset['minutes']) * MINUTE };
}
