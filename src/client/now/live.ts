/** While the conference runs, every way into the schedule leads to today, and lists know what is over, on and next. */
import { phase } from './today.ts';
import { showToday } from './today-links.ts';

/** @param place says in `data-word` what today is called */
export function startLive(place: HTMLElement): void {
  if (phase() !== 'during') return;
  const word = place.dataset['word'] ?? '';
  showToday(word);
  void import('./live-page.ts').then(({ keepLive }) => {
    keepLive(word);
  });
}
