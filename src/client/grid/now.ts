/** Where the day is: a mark at the times' edge of the grid, the way there, and in a list what is over, folded away. */
import { button, element } from '../dom/element.ts';
import { now } from '../now/clock.ts';
import { eachMinute } from '../now/each-minute.ts';
import { earlierRows, placeOf, rowAt } from './row-times.ts';
import type { GridTable, Row } from './table.ts';
import type { GridWords } from './words.ts';

interface Place {
  readonly frame: HTMLElement;
  readonly scroller: HTMLElement;
  readonly list: MediaQueryList;
  /** The button that leads to now. */
  readonly jump: HTMLElement;
}

export function followNow(
  { frame, scroller, list, jump }: Place,
  { rows, table }: GridTable,
  t: GridWords,
): void {
  const times = rows.filter(({ start }) => !Number.isNaN(start));
  const mark = element('div', 'now-mark');
  mark.ariaHidden = 'true';
  const fold = createFold(frame, t);
  scroller.before(fold.button);
  frame.append(mark);

  const placeMark = (): void => {
    const top = placeOf(
      times.map((row) => rowBox(row, frame)),
      now(),
    );
    mark.hidden = top === undefined;
    if (top !== undefined) mark.style.insetBlockStart = `${String(Math.round(top))}px`;
  };
  eachMinute(() => {
    placeMark();
    jump.hidden = rowAt(times, now()) === undefined;
    fold.show(times, earlierRows(times, now()));
  });
  new ResizeObserver(placeMark).observe(table);
  jump.addEventListener('click', () => {
    const row = list.matches ? times[earlierRows(times, now())] : rowAt(times, now());
    row?.element.scrollIntoView({ block: list.matches ? 'start' : 'center' });
    row?.cells.find(({ session }) => session)?.link?.focus({ preventScroll: true });
  });
}

/** A line in place of all rows that are over. */
function createFold(frame: HTMLElement, t: GridWords) {
  const toggle = button('earlier-toggle', '', () => {
    const open = frame.toggleAttribute('data-earlier-shown');
    toggle.ariaExpanded = String(open);
  });
  toggle.ariaExpanded = 'false';
  return {
    button: toggle,
    show: (rows: readonly Row[], count: number): void => {
      rows.forEach(({ element }, index) => element.classList.toggle('earlier', index < count));
      const sessions = rows.slice(0, count).flatMap(({ cells }) => cells.filter(({ session }) => session));
      toggle.hidden = sessions.length === 0;
      toggle.textContent = t('grid.earlier', { count: sessions.length });
    },
  };
}

function rowBox({ element, start, end }: Row, frame: HTMLElement) {
  const { top, height } = element.getBoundingClientRect();
  return { start, end, top: top - frame.getBoundingClientRect().top, height };
}
