/** What a screen has no room for: letters become smaller, and lists shorter. */
import { isCut } from '../print/fit.ts';

const STEPS = Array.from({ length: 18 }, (_, step) => 1.6 * 0.92 ** step);

/** Set the largest letters at which nothing of a box is cut. */
export function fitInto(box: HTMLElement): void {
  for (const step of STEPS) {
    box.style.setProperty('--fit', step.toFixed(3));
    if (!isCut(box)) return;
  }
}

/** Take lines off the end of a list until its box holds it. */
export function dropOverflow(list: HTMLElement, box: HTMLElement): void {
  while (isCut(box) && list.lastElementChild) list.lastElementChild.remove();
}
