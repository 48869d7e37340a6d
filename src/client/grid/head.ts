/**
 * The headings of the lanes stay at the top of the window. The table scrolls sideways in a box of its own, which nothing
 * in it can leave, so a copy of its head stands above the box and scrolls along.
 */
import { element } from '../dom/element.ts';

/** @returns what brings the copy up to date */
export function keepHeadInSight(scroller: HTMLElement, table: HTMLTableElement): () => void {
  const head = element('div', 'grid-head');
  // Who hears the page has the head of the table itself.
  head.ariaHidden = 'true';
  scroller.before(head);
  const follow = (): void => {
    head.scrollLeft = scroller.scrollLeft;
  };
  scroller.addEventListener('scroll', follow, { passive: true });
  return () => {
    const copy = element('table', table.className);
    if (table.tHead) copy.append(table.tHead.cloneNode(true));
    for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
    head.replaceChildren(copy);
    follow();
  };
}
