/** What is on and what comes next, loaded while the conference runs. */
import { loadRowWords } from '../dom/row-words.ts';
import { showAfter } from '../dom/show-after.ts';
import { loadProgramme } from '../programme/load.ts';
import { isRunning } from './is-running.ts';

/** @param element holds the two lists; the days of the conference are named in `data-days` */
export function startNowNext(element: HTMLElement): void {
  // What stands below does not move under the finger that reaches for it.
  if (isRunning(element.dataset['days'])) showAfter(element, start(element));
}

async function start(element: HTMLElement): Promise<void> {
  const [{ showNowAndNext }, programme, t] = await Promise.all([
    import('./now-rows.ts'),
    loadProgramme(),
    loadRowWords(),
  ]);
  showNowAndNext(element, programme, t);
}
