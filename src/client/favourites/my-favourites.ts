/** The one list of this page's conference. */
import { createFavourites, favouritesKey } from './favourites.ts';

export const favourites = createFavourites(
  () => localStorage,
  favouritesKey(document.documentElement.dataset['base'] ?? '/'),
);

addEventListener('storage', favourites.refresh);
// A page that comes back from history, or from sleep, has heard of no change.
addEventListener('pageshow', favourites.refresh);
document.addEventListener('visibilitychange', favourites.refresh);
