/** What every page does for visitors who have starred something: reminders, and a mark where there is news. Both are loaded only then. */
import { readStored } from '../dom/stored.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { startReminding } from './reminding.ts';
import { SEEN } from './stored-names.ts';

/** Nobody waits for the mark, so it lets the page go first; in milliseconds. */
const LATER = 2000;

export function startMine(): void {
  startReminding();
  if (favourites().ids().length === 0 || !readStored(SEEN)) return;
  setTimeout(() => {
    void import('./news-mark.ts').then(({ markNews }) => markNews()).catch(() => undefined);
  }, LATER);
}
