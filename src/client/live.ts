/** Loads what only some pages need, and only when they need it. */
import { now } from './now/clock.ts';
import { conferenceZone } from './zone/conference-zone.ts';
import { runsOn } from './now/now-next.ts';
import { createIsoTime } from './zone/zone-time.ts';

export function startLive(): void {
  startFilters();
  startNow();
  startNowLine();
  startRecording();
}

function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-filterable]');
  if (!form || !list) return;
  const load = async (): Promise<void> => {
    const filters = await import('./filters/filters.ts');
    filters.startFilters(form, list);
  };
  // A filtered list does not stand there in full first.
  if (location.search === '') void load();
  else showAfter(list, load());
}

function startNow(): void {
  const place = document.querySelector<HTMLElement>('[data-now]');
  if (!place || !isToday(place.dataset['now'])) return;
  const load = async (): Promise<void> => {
    const { startNow } = await import('./now/now.ts');
    await startNow(place);
  };
  // What stands below does not move under the finger that reaches for it.
  showAfter(place, load());
}

function startNowLine(): void {
  const day = document.querySelector<HTMLElement>('div[data-day]');
  const grid = day?.querySelector<HTMLElement>('.grid-scroll');
  const jump = document.querySelector<HTMLElement>('[data-now-jump]');
  if (!grid || !jump || !isToday(day?.dataset['day'])) return;
  void import('./now/now-line.ts').then(({ startNowLine }) => {
    startNowLine(grid, jump);
  });
}

function startRecording(): void {
  const section = document.querySelector<HTMLElement>('.recording[data-player]');
  if (section) void import('./recording/recording.ts').then(({ startRecording }) => startRecording(section));
}

/** Longest time that something may stay out of sight, in milliseconds. */
const LONGEST = 1500;

function showAfter(place: HTMLElement, done: Promise<void>): void {
  place.dataset['waiting'] = '';
  const show = (): void => {
    delete place.dataset['waiting'];
  };
  setTimeout(show, LONGEST);
  // Without a network the page stays as it is. What has moved is shown a frame later, as it would count as moving in sight.
  void done.catch(() => undefined).finally(() => requestAnimationFrame(() => setTimeout(show)));
}

function isToday(dates = ''): boolean {
  const isoTime = createIsoTime(conferenceZone);
  return runsOn(dates.split(' '), now(), (time) => isoTime(time).slice(0, 10));
}
