/** A day's grid at work: what is chosen, what fits, and how one gets about in it. */
import { showQuery } from '../dom/address.ts';
import { part } from '../dom/part.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { today } from '../now/today.ts';
import { arrange, wantedOf } from './arrange.ts';
import { type Choice, readChoice, withChoice } from './choice.ts';
import { keepHeadInSight } from './head.ts';
import { moveByKeys } from './keys.ts';
import { initialRooms, lanesThatFit, MANY_LANES, pageStart } from './lanes.ts';
import { followNow } from './now.ts';
import { createPager } from './pager.ts';
import { createStatus } from './status.ts';
import { type GridTable, type Lane, readTable } from './table.ts';
import { connectTools } from './tools.ts';
import { loadGridWords } from './words.ts';

/** As styles/grid.css has the narrowest lane. */
const LEAST_LANE_REM = 8.5;

/** @param frame holds the grid of the day that is named in `data-day` */
export async function showGrid(frame: HTMLElement): Promise<void> {
  const t = await loadGridWords();
  const scroller = part(frame, '.grid-scroll', HTMLElement);
  const grid = readTable(part(scroller, 'table', HTMLTableElement));
  const list = matchMedia('(width < 44rem)');
  const target = laneOfAddress(grid);
  const unasked = initialRooms(grid.lanes, target);
  const showPages = createPager(frame, scroller, t);
  const updateHead = keepHeadInSight(scroller, grid.table);
  const showStatus = createStatus(scroller, t, () => {
    take({ rooms: [], tracks: [], mine: false });
  });
  let choice: Choice = readChoice(location.search);
  if (choice.rooms.length === 0 && !list.matches) choice = { ...choice, rooms: unasked };
  let wanted = wantedOf(grid, choice, favourites().has);
  let first = target ? wanted.lanes.indexOf(target) : 0;
  let shown: readonly Lane[] = wanted.lanes;
  const updateKeys = moveByKeys(grid, {
    has: (cell) => cell.lane !== undefined && wanted.has(cell) && !shown.includes(cell.lane),
    bring: ({ lane }) => {
      const index = wanted.lanes.findIndex((each) => each === lane);
      first = index < first ? index : index - shown.length + 1;
      show();
    },
  });

  const show = (): void => {
    wanted = wantedOf(grid, choice, favourites().has);
    const size = list.matches || wanted.lanes.length < MANY_LANES ? Infinity : fitting(scroller);
    first = pageStart(first, wanted.lanes.length, size);
    shown = wanted.lanes.slice(first, first + size);
    arrange(grid, wanted, shown);
    updateHead();
    updateKeys();
    showStatus(choice, wanted, grid.lanes.length);
    showPages({
      shown,
      before: first,
      after: wanted.lanes.length - first - shown.length,
      turn: (direction) => {
        first += direction * size;
        show();
      },
    });
  };
  const take = (after: Choice): void => {
    choice = after;
    first = 0;
    showAddress(withChoice(location.search, choice), 'replaceState');
    show();
  };

  showAddress(location.search);
  show();
  connectTools(grid, t, () => choice, take);
  favourites().subscribe(() => {
    if (choice.mine) show();
  });
  list.addEventListener('change', show);
  addEventListener('resize', show);
  if (frame.dataset['day'] === today()) {
    const jump = part(document, '[data-now-jump]', HTMLElement);
    followNow({ frame, scroller, list, jump }, grid, t);
  }
  if (target) document.querySelector(':target')?.scrollIntoView({ block: 'center' });
}

/** How many lanes the box has room for. */
function fitting(scroller: HTMLElement): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const times = part(scroller, '.corner', HTMLElement).offsetWidth;
  return lanesThatFit(scroller.clientWidth - times, LEAST_LANE_REM * rem);
}

/** The lane of the session that the address leads to. */
function laneOfAddress({ rows }: GridTable): Lane | undefined {
  const target = document.querySelector(':target')?.closest('td');
  return rows.flatMap(({ cells }) => cells).find(({ element }) => element === target)?.lane;
}

/** A choice of rooms holds for the other days, too. */
function showAddress(query: string, write?: 'replaceState'): void {
  showQuery(query, write);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.day-bar nav a')) link.search = query;
}
