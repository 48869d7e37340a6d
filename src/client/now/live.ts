/** While the conference runs, every way into the schedule leads to today, and lists know what is over, on and next. */
import { conferenceDays } from '../dom/page.ts';
import { phase, today } from './today.ts';

/** @param place says in `data-word` what today is called */
export function startLive(place: HTMLElement): void {
  if (phase() !== 'during') return;
  leadToToday();
  void import('./live-page.ts').then(({ keepLive }) => keepLive(place.dataset['word'] ?? ''));
}

/** Lets the link to the schedule lead to today. */
export function leadToToday(): void {
  const day = today();
  const link = document.querySelector('a.nav-schedule');
  if (!conferenceDays().includes(day) || !link) return;
  link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/[^/]+(?=\.html$)/, day));
}
