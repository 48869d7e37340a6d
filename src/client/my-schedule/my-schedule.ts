import { offerReload } from '../dom/offer-reload.ts';
import { part } from '../dom/part.ts';
import { favourites } from '../favourites/my-favourites.ts';

/** The page of the visitor's favourites, loaded on that page alone. */
export function startMySchedule(element: HTMLElement): void {
  // That there are none is known without the programme, and said at once.
  if (favourites().ids().length === 0 && location.hash === '')
    part(element, '[data-empty]', HTMLElement).hidden = false;
  import('./my-page.ts').then(
    ({ startMyPage }) => startMyPage(element),
    () => {
      offerReload(part(element, '[data-failed]', HTMLElement));
    },
  );
}
