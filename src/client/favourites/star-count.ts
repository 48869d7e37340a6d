/** How many sessions are starred, beside the link to them. The page behind it says the same in words. */
import { favourites } from './my-favourites.ts';

export function startStarCount(): void {
  const link = document.querySelector('.nav-mySchedule');
  if (!link) return;
  const count = document.createElement('span');
  count.className = 'star-count';
  count.ariaHidden = 'true';
  link.append(count);
  const show = (): void => {
    const { length } = favourites.ids();
    count.textContent = length === 0 ? '' : String(length);
  };
  favourites.subscribe(show);
  show();
}
