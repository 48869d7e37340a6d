/** Draws a line across the day's grid at the time it is, and lets a button lead to it. */
import { eachMinute, now } from './clock.ts';
import { lineInList, lineInScale, type RowBox } from './moment.ts';
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';

const MINUTE = 60_000;

export function drawLine(scroller: HTMLElement, jump: HTMLElement): void {
  const table = part(scroller, 'table', HTMLElement);
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-start]')];
  const line = element('div', 'now-line');
  line.ariaHidden = 'true';
  line.hidden = true;
  scroller.append(line);

  const place = (): void => {
    const shown = rows.filter(({ offsetHeight }) => offsetHeight > 0);
    const isList = shown[0] !== undefined && getComputedStyle(shown[0]).display === 'grid';
    const top = (isList ? lineInList : lineInScale)(
      shown.map((row) => rowBox(row, scroller)),
      now(),
    );
    line.hidden = jump.hidden = top === undefined;
    if (top !== undefined) line.style.insetBlockStart = `${String(Math.round(top))}px`;
    line.style.inlineSize = `${String(table.offsetWidth)}px`;
  };

  eachMinute(place);
  new ResizeObserver(place).observe(table);
  jump.addEventListener('click', () => {
    line.scrollIntoView({ block: 'center', inline: 'start' });
    scroller.focus({ preventScroll: true });
  });
}

function rowBox(row: HTMLElement, scroller: HTMLElement): RowBox {
  const start = Date.parse(row.dataset['start'] ?? '');
  const { top, height } = row.getBoundingClientRect();
  return {
    start,
    end: start + Number(row.dataset['minutes']) * MINUTE,
    top: top - scroller.getBoundingClientRect().top - scroller.clientTop + scroller.scrollTop,
    height,
  };
}
