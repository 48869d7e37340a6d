/** What is on and what comes next, loaded while the conference runs. */
import { showAfter } from '../dom/show-after.ts';
import { today } from './today.ts';

/** @param element holds the two lists; the days of the conference are named in `data-days` */
export function startNowNext(element: HTMLElement): void {
  if (!element.dataset['days']?.split(' ').includes(today())) return;
  // What stands below does not move under the finger that reaches for it.
  showAfter(
    element,
    import('./now-rows.ts').then(({ showNowAndNext }) => showNowAndNext(element)),
  );
}
