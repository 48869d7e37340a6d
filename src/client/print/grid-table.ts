/** What a poster needs of the day's grid (components/Grid.astro). */
import { part } from '../dom/part.ts';
import { areasOf, type Spans } from '../grid/areas.ts';
import type { Placed } from './deal-lanes.ts';

interface PosterLane {
  readonly id: string | undefined;
  readonly text: string;
  readonly hue: string | undefined;
  /** Of the table, counted from 0. */
  readonly columns: readonly number[];
}

interface PosterRow {
  /** Empty for a row in which nothing begins. */
  readonly start: string;
  readonly minutes: number;
  readonly gap: boolean;
}

export interface PosterCell extends Spans {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Of its labels. */
  readonly marks: string;
  /** Titles of what takes place inside of it. */
  readonly parts: readonly string[];
  readonly people: string;
  readonly isCancelled: boolean;
  /** Times, and the room of what is for everybody, which stands under no room's name. */
  readonly place: string;
  readonly status: string;
  readonly hue: string | undefined;
  readonly kind: string;
}

export interface GridTable {
  readonly lanes: readonly PosterLane[];
  readonly rows: readonly PosterRow[];
  readonly cells: readonly Placed<PosterCell>[];
}

export function readGrid(): GridTable {
  const table = part(document, '.grid-scroll > table', HTMLTableElement);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  const width = heads.reduce((sum, { colSpan }) => sum + colSpan, 0);
  return {
    lanes: areasOf([heads.map((head) => ({ head, rows: 1, columns: head.colSpan }))])
      .flat()
      .map(({ head, column, columns }) => ({
        id: head.dataset['lane'],
        text: textOf(head),
        hue: hueOf(head),
        columns: Array.from({ length: columns }, (_, each) => column + each),
      })),
    rows: rows.map((row) => ({
      start: row.classList.contains('unlabelled')
        ? ''
        : (row.querySelector('th time')?.firstChild?.textContent ?? '').trim(),
      minutes: Number(row.dataset['minutes']),
      gap: row.classList.contains('gap'),
    })),
    cells: areasOf(
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => posterCell(cell, width))),
    ).flat(),
  };
}

function posterCell(cell: HTMLTableCellElement, width: number): PosterCell {
  const title = cell.querySelector('.cell > a');
  const isWide = cell.matches('.wide');
  return {
    rows: cell.rowSpan,
    // What is for everybody goes across all lanes, whichever of them the window shows.
    columns: isWide ? width : cell.colSpan,
    id: cell.dataset['session'] ?? '',
    title: textOf(title),
    lang: title?.getAttribute('lang') ?? '',
    marks: textsOf(cell, '.marks > span').join(' '),
    parts: textsOf(cell, '.cell-parts > li'),
    people: textOf(cell.querySelector('.row-people')),
    place: isWide ? textOf(cell.querySelector('.row-place')) : textsOf(cell, '.row-place time').join('–'),
    isCancelled: cell.matches('.cancelled'),
    status: textOf(cell.querySelector('.status')),
    hue: hueOf(cell),
    kind: classOf(cell, 'kind-') ?? '',
  };
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const textsOf = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(textOf);
const classOf = (element: Element, start: string): string | undefined =>
  [...element.classList].find((name) => name.startsWith(start));
const hueOf = (element: Element): string | undefined => classOf(element, 'hue-');
