/** Where in a timetable a moment falls. */
import type { Span } from '../../catalog/text/span.ts';

/** A row of a timetable, with its place on the screen. */
export interface RowBox extends Span {
  readonly top: number;
  readonly height: number;
}

/** How far down a moment is in rows to scale; nothing before the first and after the last. */
export function lineInScale(rows: readonly RowBox[], time: number): number | undefined {
  const row = rows.find(({ start, end }) => start <= time && time < end);
  return row && row.top + (row.height * (time - row.start)) / (row.end - row.start);
}

/** In a list the line stands above what has not started. */
export function lineInList(rows: readonly RowBox[], time: number): number | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || time < first.start || time >= last.end) return undefined;
  return rows.find(({ start }) => start > time)?.top ?? last.top + last.height;
}
