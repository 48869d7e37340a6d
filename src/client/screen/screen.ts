/** A screen at the venue: without a script the page is a list of rooms to choose from. */
export function startScreen(place: HTMLElement): void {
  void import('./show-screen.ts').then(({ showScreen }) => showScreen(place));
}
