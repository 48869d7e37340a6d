/** The line across a day's grid at the time it is, loaded on that day alone. */
import { part } from '../dom/part.ts';
import { today } from './today.ts';

/** @param element holds the grid of the day that is named in `data-day`; the button that leads to the line stands elsewhere */
export function startNowLine(element: HTMLElement): void {
  const scroller = element.querySelector<HTMLElement>('.grid-scroll');
  if (!scroller || element.dataset['day'] !== today()) return;
  const jump = part(document, '[data-now-jump]', HTMLElement);
  void import('./line.ts').then(({ drawLine }) => {
    drawLine(scroller, jump);
  });
}
