import { offerReload } from '../dom/offer-reload.ts';
import { part } from '../dom/part.ts';

/** The page of the visitor's favourites, loaded on that page alone. */
export function startMySchedule(element: HTMLElement): void {
  import('./my-page.ts').then(
    ({ startMyPage }) => startMyPage(element),
    () => {
      offerReload(part(element, '[data-failed]', HTMLElement));
    },
  );
}
