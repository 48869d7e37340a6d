/** A day's grid: lanes that fit, a choice of rooms, arrow keys and the time it is, loaded on that page alone. */
import { showAfter } from '../dom/show-after.ts';
import { today } from '../now/today.ts';

/** @param element holds the grid of the day that is named in `data-day` */
export function startGrid(element: HTMLElement): void {
  const shown = import('./day-grid.ts').then(({ showGrid }) => showGrid(element));
  const isArranged =
    element.dataset['day'] === today() || 'many' in element.dataset || location.search !== '';
  // What leaves the table, or is folded away, does not move the rest in sight.
  if (isArranged) showAfter(element, shown);
  else shown.catch(() => undefined);
}
