/** The page of the visitor's favourites, loaded on that page alone. */
export function startMySchedule(element: HTMLElement): void {
  void import('./my-page.ts').then(({ startMyPage }) => startMyPage(element));
}
