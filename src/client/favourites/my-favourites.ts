import { siteBase } from '../dom/page.ts';
import { createFavourites, type Favourites, favouritesKey } from './favourites.ts';

let mine: Favourites | undefined;

/** The one list of this page's conference. */
export const favourites = (): Favourites => (mine ??= openFavourites());

function openFavourites(): Favourites {
  const opened = createFavourites(() => localStorage, favouritesKey(siteBase()));
  addEventListener('storage', opened.refresh);
  // A page that comes back from history, or from sleep, has heard of no change.
  addEventListener('pageshow', opened.refresh);
  document.addEventListener('visibilitychange', opened.refresh);
  return opened;
}
