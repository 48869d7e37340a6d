/** What is on and what comes next in the room or track of the page, at its head while the conference runs. */
import { showAfter } from '../dom/show-after.ts';
import { phase } from './today.ts';

export function startHere(place: HTMLElement): void {
  if (phase() !== 'during') return;
  showAfter(
    place,
    import('./here-lines.ts').then(({ showHere }) => showHere(place)),
  );
}
