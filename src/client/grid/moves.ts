/** Where an arrow key leads in a table of cells that span rows and columns. */
import type { Area } from './areas.ts';

type Key = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';
const keys: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
] satisfies Key[];

export const isMove = (key: string): key is Key => keys.includes(key);

/**
 * @param from where the keyboard is
 * @param areas of the cells that it can go to, in the table's order
 * @param whole whether Home and End go to the ends of the table instead of the row's
 */
export function moved<T extends Area>(
  key: Key,
  from: Area,
  areas: readonly T[],
  whole = false,
): T | undefined {
  if (whole && key === 'Home') return areas[0];
  if (whole && key === 'End') return areas.at(-1);
  const beside = areas.filter((area) => area.row < from.lastRow && from.row < area.lastRow);
  const inLine = areas.filter((area) => area.column < from.lastColumn && from.column < area.lastColumn);
  const last = Math.max(...areas.map(({ lastColumn }) => lastColumn));
  switch (key) {
    case 'ArrowLeft':
      return nearest(beside, (area) => [from.column - area.lastColumn, Math.abs(area.row - from.row)]);
    case 'ArrowRight':
      return nearest(beside, (area) => [area.column - from.lastColumn, Math.abs(area.row - from.row)]);
    case 'ArrowUp':
      return nearest(inLine, (area) => [from.row - area.lastRow, area.column]);
    case 'ArrowDown':
      return nearest(inLine, (area) => [area.row - from.lastRow, area.column]);
    case 'Home':
      return nearest(beside, (area) => [area.column, Math.abs(area.row - from.row)]);
    case 'End':
      return nearest(beside, (area) => [last - area.lastColumn, Math.abs(area.row - from.row)]);
  }
}

/** The one with the least distance, which is not behind; the second number decides between equal ones. */
function nearest<T>(areas: readonly T[], distance: (area: T) => readonly [number, number]): T | undefined {
  let best: { area: T; distance: readonly [number, number] } | undefined;
  for (const area of areas) {
    const own = distance(area);
    if (own[0] < 0) continue;
    const closer = !best || own[0] < best.distance[0];
    if (closer || (own[0] === best?.distance[0] && own[1] < best.distance[1])) best = { area, distance: own };
  }
  return best?.area;
}
