/** What the first page leads with: when the conference begins, what is on and what comes next, and in the end its recordings. */
import { part } from '../dom/part.ts';
import { showAfter } from '../dom/show-after.ts';
import { phase } from './today.ts';

/** @param element filled and shown from the eve of the first day to the end of the last; nothing is loaded before and after */
export function startNowNext(element: HTMLElement): void {
  const current = phase();
  if (current === 'before') part(document, '[data-begins]', HTMLElement).dataset['begins'] = 'shown';
  const recordings = document.querySelector<HTMLElement>('.home-recordings');
  if (current === 'after' && recordings) {
    element.after(recordings);
    showAfter(recordings, Promise.resolve());
  }
  if (current !== 'eve' && current !== 'during') return;
  // What stands below does not move under the finger that reaches for it.
  showAfter(
    element,
    import('./board.ts').then(({ showBoard }) => showBoard(element)),
  );
}
