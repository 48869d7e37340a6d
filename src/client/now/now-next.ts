/** The head of the first page by the time: when the conference begins, then what is on and what comes next. */
import { part } from '../dom/part.ts';
import { showAfter } from '../dom/show-after.ts';
import { phase } from './today.ts';

/** @param element filled and shown from the eve of the first day to the end of the last; nothing is loaded before and after */
export function startNowNext(element: HTMLElement): void {
  const current = phase();
  if (current === 'before') part(document, '[data-begins]', HTMLElement).dataset['begins'] = 'shown';
  if (current !== 'eve' && current !== 'during') return;
  // What stands below does not move under the finger that reaches for it.
  showAfter(
    element,
    import('./board.ts').then(({ showBoard }) => showBoard(element)),
  );
}
