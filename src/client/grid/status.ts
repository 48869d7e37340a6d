/** Says above the grid what has been left out of it, and takes that back. */
import { button, element } from '../dom/element.ts';
import type { Wanted } from './arrange.ts';
import type { Choice } from './choice.ts';
import type { GridWords } from './words.ts';

export function createStatus(scroller: HTMLElement, t: GridWords, showAll: () => void) {
  const status = element('p', 'grid-status');
  const text = element('span');
  text.role = 'status';
  status.append(text, ' ', button('action', t('grid.all'), showAll));
  scroller.before(status);

  /** @param count of all lanes */
  return ({ rooms, tracks, mine }: Choice, { lanes, sessions }: Wanted, count: number): void => {
    status.hidden = rooms.length === 0 && tracks.length === 0 && !mine;
    text.textContent = status.hidden
      ? ''
      : mine && sessions === 0
        ? t('grid.noneStarred')
        : `${t('grid.shown', { count: sessions })} · ${t('grid.roomsShown', { count: lanes.length, all: count })}`;
    for (const [name, ids] of Object.entries({ rooms, tracks }))
      document.querySelector(`[data-choose="${name}"]`)?.toggleAttribute('data-chosen', ids.length > 0);
    document.querySelector('[data-mine]')?.setAttribute('aria-pressed', String(mine));
  };
}
