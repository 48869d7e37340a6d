/** The keyboard in a day's grid: one stop for Tab, arrows from cell to cell, a key for the star. */
import { isMove, moved } from './moves.ts';
import type { Cell, GridTable } from './table.ts';

/** Cells that are on other pages of lanes. */
export interface Elsewhere {
  readonly has: (cell: Cell) => boolean;
  /** Turns the pages until a cell is in sight. */
  readonly bring: (cell: Cell) => void;
}

/** @returns what is to be called when cells have come or gone */
export function moveByKeys({ table, rows }: GridTable, elsewhere: Elsewhere): () => void {
  const cells = rows.flatMap(({ cells }) => cells.filter(({ link }) => link));
  const cellOf = new Map<Element | null, Cell>(cells.map((cell) => [cell.element, cell]));
  const isReachable = ({ link }: Cell): boolean =>
    link?.checkVisibility({ visibilityProperty: true }) ?? false;
  let stop: Cell | undefined;

  const stopAt = (cell: Cell | undefined): void => {
    if (stop) setTab(stop, -1);
    stop = cell;
    if (cell) setTab(cell, 0);
  };
  const cellAt = (target: EventTarget | null): Cell | undefined =>
    target instanceof Element ? cellOf.get(target.closest('td, th')) : undefined;

  for (const cell of cells) setTab(cell, -1);
  table.addEventListener('focusin', ({ target }) => {
    stopAt(cellAt(target) ?? stop);
  });
  table.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const from = cellAt(target);
    if (!from || metaKey || altKey || shiftKey) return;
    if (isMove(key)) {
      const to = moved(
        key,
        from,
        cells.filter((cell) => isReachable(cell) || elsewhere.has(cell)),
        ctrlKey,
      );
      if (!to && key.startsWith('Arrow')) return;
      event.preventDefault();
      if (to && elsewhere.has(to)) elsewhere.bring(to);
      to?.link?.focus();
    } else if (key === 's' && !ctrlKey) {
      starOf(from)?.click();
    }
  });
  takeStarsFromTab(table);
  return () => {
    if (!stop || !isReachable(stop))
      stopAt(cells.find(({ session, ...cell }) => session && isReachable(cell)));
  };
}

/** What takes place inside a session has links of its own, which Tab leads to from the session's. */
function setTab({ element }: Cell, tabIndex: 0 | -1): void {
  for (const link of element.querySelectorAll('a')) link.tabIndex = tabIndex;
}

const starOf = ({ element }: Cell): HTMLElement | null => element.querySelector<HTMLElement>('.star');

/** Stars come into the cells after the page; a key of their cell's answers for them. */
function takeStarsFromTab(table: HTMLElement): void {
  const take = (): void => {
    for (const star of table.querySelectorAll<HTMLElement>('.star[type]:not([tabindex])')) {
      star.tabIndex = -1;
      star.ariaKeyShortcuts = 's';
    }
  };
  new MutationObserver(take).observe(table, { childList: true, subtree: true });
  take();
}
