/** One sheet of a day's poster: its heading, the grid of some lanes, and the legend. */
import { element } from '../dom/element.ts';
import { favourites } from '../favourites/my-favourites.ts';
import type { GridTable, PosterCell } from './grid-table.ts';
import { onSheet, type Placed } from './deal-lanes.ts';
import type { PrintWords } from './words.ts';

interface PosterSheet {
  readonly sheet: HTMLElement;
  /** What must not become higher than the sheet leaves it. */
  readonly box: HTMLElement;
  /** What must not become wider than its column. */
  readonly texts: readonly HTMLElement[];
}

/** What takes longer needs no more room; a break for everybody needs less. */
const MOST_MINUTES = 90;
const MOST_BREAK_MINUTES = 20;

/** @param number of the sheet among several, in words */
export function posterSheet({ lanes, rows, cells }: GridTable, number: string, t: PrintWords): PosterSheet {
  const columns = lanes.flatMap((lane) => lane.columns);
  const shown = cells.flatMap((cell) => onSheet(cell, columns) ?? []).filter(({ id }) => id !== '');
  const box = element('div', 'poster-grid');
  box.style.gridTemplateColumns = `auto repeat(${String(columns.length)}, minmax(0, 1fr))`;
  const heights = rows.map(({ minutes, gap }, row) => {
    const running = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows && cell.id !== '');
    const isPause = gap || running.every(({ kind }) => kind === 'kind-break');
    return `minmax(min-content, ${String(Math.min(Math.max(minutes, 1), isPause ? MOST_BREAK_MINUTES : MOST_MINUTES))}fr)`;
  });
  box.style.gridTemplateRows = ['auto', ...heights].join(' ');

  const heads = placeHeads(lanes);
  const times = rows.flatMap(({ start }, row) =>
    start === '' ? [] : [place(element('p', 'poster-time', start), { row, column: -1 })],
  );
  const texts = shown.map((cell) => place(posterCell(cell), cell));
  box.append(...heads, ...times, ...texts);

  const sheet = element('section', 'sheet poster');
  sheet.append(posterHead(), box, posterFoot(number, t));
  return { sheet, box, texts: [...heads, ...texts] };
}

function placeHeads(lanes: GridTable['lanes']): HTMLElement[] {
  let column = 0;
  return lanes.map(({ text, hue = '', columns }) => {
    const head = place(element('p', `poster-head ${hue}`, text), {
      row: -1,
      column,
      columns: columns.length,
    });
    column += columns.length;
    return head;
  });
}

/** Put an element into the grid, in which heads and times come before the first row and column. */
function place(
  made: HTMLElement,
  { row, column, rows = 1, columns = 1 }: { row: number; column: number; rows?: number; columns?: number },
): HTMLElement {
  made.style.gridArea = `${String(row + 2)} / ${String(column + 2)} / span ${String(rows)} / span ${String(columns)}`;
  return made;
}

function posterCell(session: Placed<PosterCell>): HTMLElement {
  const { id, title, lang, marks, status, people, place, parts, hue = '', kind, isCancelled } = session;
  const isMine = favourites().has(id);
  const cell = element(
    'div',
    ['poster-cell', hue, kind, isMine ? 'is-mine' : '', isCancelled ? 'cancelled' : ''].join(' '),
  );
  const heading = element('p', 'poster-title', [isMine ? '★' : '', title, marks].filter(Boolean).join(' '));
  heading.lang = lang;
  cell.append(heading);
  const lines = [
    ['poster-status', status],
    ['', people],
    ['poster-place', place],
    ...parts.map((part) => ['', `· ${part}`] as const),
  ] as const;
  cell.append(...lines.flatMap(([name, text]) => (text === '' ? [] : [element('p', name, text)])));
  return cell;
}

function posterHead(): HTMLElement {
  const head = element('header');
  head.append(
    element('p', 'poster-day', document.querySelector('h1')?.textContent.trim()),
    ...copiesOf('.imprint'),
  );
  return head;
}

function posterFoot(number: string, t: PrintWords): HTMLElement {
  const foot = element('footer');
  foot.append(...copiesOf('.legend'), ...copiesOf('.label-legend'));
  if (favourites().ids().length > 0) foot.append(element('p', '', `★ ${t('print.mine')}`));
  if (number !== '') foot.append(element('p', 'poster-number', number));
  return foot;
}

/** Of parts of the page; some are hidden on a screen, and here they are measured. */
function copiesOf(selector: string): Node[] {
  return [...document.querySelectorAll(`main ${selector}`)].map((each) => {
    const copy = each.cloneNode(true);
    if (copy instanceof HTMLElement) copy.classList.remove('print-only');
    return copy;
  });
}
