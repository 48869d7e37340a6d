import { favourites } from './my-favourites.ts';

/** How many sessions are starred, beside the link to them. The page behind it says the same in words. */
export function startStarCount(place: HTMLElement): void {
  const show = (): void => {
    const { length } = favourites().ids();
    place.textContent = length === 0 ? '' : String(length);
  };
  favourites().subscribe(show);
  show();
}
