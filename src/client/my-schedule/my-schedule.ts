import { loadProgramme } from '../programme/load.ts';

/** The page of the visitor's favourites; the programme is on its way while the scripts of the page are loaded. */
export function startMySchedule(element: HTMLElement): void {
  // Who fails to load it says so and tries again.
  loadProgramme().catch(() => undefined);
  void import('./my-page.ts').then(({ startMyPage }) => startMyPage(element));
}
