/** Says how many lanes are beyond the edges, and leads there: by scrolling, or by turning a page of lanes. */
import { part } from '../dom/part.ts';
import { beyond } from './lanes.ts';
import type { Lane } from './table.ts';
import type { GridWords } from './words.ts';

export interface Pages {
  /** Lanes that scrolling reaches. */
  readonly shown: readonly Lane[];
  /** Lanes on other pages. */
  readonly before: number;
  readonly after: number;
  /** Turns the page. */
  readonly turn: (direction: 1 | -1) => void;
}

/** @returns what shows other pages */
export function createPager(frame: HTMLElement, scroller: HTMLElement, t: GridWords): (pages: Pages) => void {
  const [backward, forward] = [
    part(document, '[data-lanes-before]', HTMLButtonElement),
    part(document, '[data-lanes-after]', HTMLButtonElement),
  ];
  const lanes = document.querySelector('[data-choose="rooms"]') ? 'rooms' : 'tracks';
  let current: Pages | undefined;

  const inBox = (): { before: number; after: number } => {
    const box = scroller.getBoundingClientRect();
    const times = part(scroller, '.corner', HTMLElement).offsetWidth;
    const lanes = (current?.shown ?? []).map(({ head }) => {
      const { left, right } = head.getBoundingClientRect();
      return { start: left, end: right };
    });
    return beyond(lanes, { start: box.left + times, end: box.right });
  };

  const show = (): void => {
    const hidden = inBox();
    const before = hidden.before + (current?.before ?? 0);
    const after = hidden.after + (current?.after ?? 0);
    say(backward, t(`grid.${lanes}Before`, { count: before }), before);
    say(forward, t(`grid.${lanes}After`, { count: after }), after);
    frame.toggleAttribute('data-before', before > 0);
    frame.toggleAttribute('data-after', after > 0);
  };

  const go = (direction: 1 | -1): void => {
    const { before, after } = inBox();
    if ((direction === 1 ? after : before) === 0) {
      current?.turn(direction);
      return;
    }
    const lanes = current?.shown ?? [];
    const first = lanes.at(direction === 1 ? -after : 0);
    const times = part(scroller, '.corner', HTMLElement).offsetWidth;
    const page = scroller.clientWidth - times;
    const left = direction === 1 ? (first?.head.offsetLeft ?? 0) - times : scroller.scrollLeft - page;
    scroller.scrollTo({ left });
  };

  backward.addEventListener('click', () => {
    go(-1);
  });
  forward.addEventListener('click', () => {
    go(1);
  });
  scroller.addEventListener('scroll', show, { passive: true });
  new ResizeObserver(show).observe(scroller);
  return (pages) => {
    current = pages;
    show();
  };
}

function say(button: HTMLButtonElement, text: string, count: number): void {
  // What is pressed until there is no more keeps the keyboard's place.
  if (count === 0 && document.activeElement === button) button.blur();
  button.hidden = count === 0;
  button.textContent = text;
}
