/** What a screen has no room for: letters become smaller, and lists shorter. */
import { isCut } from '../print/fit.ts';

const STEPS = [1, 0.88, 0.77, 0.68, 0.6, 0.52, 0.45, 0.39];

/** Set the largest letters at which nothing of a box is cut. */
export function fitInto(box: HTMLElement): void {
  for (const step of STEPS) {
    box.style.setProperty('--fit', String(step));
    if (!isCut(box)) return;
  }
}

/** Take lines off the end of a list until its box holds it. */
export function dropOverflow(list: HTMLElement, box: HTMLElement): void {
  while (isCut(box) && list.lastElementChild) list.lastElementChild.remove();
}
