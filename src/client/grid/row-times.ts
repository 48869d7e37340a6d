/** Where a moment falls among the rows of a day. All times are in milliseconds since 1970. */
import type { Span } from '../../catalog/text/span.ts';

interface TimedRow extends Span {
  /** Of what begins in the row. */
  readonly cells: readonly { readonly end?: number | undefined }[];
}

/** How many rows a list may fold away: the first ones, up to one in which something begins that is not over. */
export function earlierRows(rows: readonly TimedRow[], time: number): number {
  const isOver = ({ start, cells }: TimedRow): boolean =>
    start <= time && cells.every(({ end = -Infinity }) => end <= time);
  const first = rows.findIndex((row) => !isOver(row));
  return first === -1 ? rows.length : first;
}

/** The row that a moment falls in. */
export const rowAt = <T extends Span>(rows: readonly T[], time: number): T | undefined =>
  rows.find(({ start, end }) => start <= time && time < end);

interface RowBox extends Span {
  readonly top: number;
  readonly height: number;
}

/** How far down a moment is in rows to scale; nothing before the first and after the last. */
export function placeOf(rows: readonly RowBox[], time: number): number | undefined {
  const row = rowAt(rows, time);
  return row && row.top + (row.height * (time - row.start)) / (row.end - row.start);
}
