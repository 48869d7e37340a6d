/** A shared list shown beside the visitor's own. It lives as long as the page: nothing of it is stored. */
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import type { Ids } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import type { TimetableRow } from './timetable.ts';
import type { MyWords } from './words.ts';

export interface Beside {
  readonly has: (id: string) => boolean;
  readonly show: (ids: Ids) => void;
  /** Says of each row whose it is, while a list is shown. */
  readonly mark: (rows: readonly TimetableRow[]) => void;
}

/** @param changed called when a list comes or goes */
export function createBeside(root: HTMLElement, t: MyWords, changed: () => void): Beside {
  const bar = part(root, '[data-beside]', HTMLElement);
  const note = part(bar, '[data-beside-note]', HTMLElement);
  let theirs: ReadonlySet<string> = new Set();

  function set(ids: Ids): void {
    theirs = new Set(ids);
    bar.hidden = theirs.size === 0;
    changed();
  }

  part(bar, 'button', HTMLButtonElement).addEventListener('click', () => {
    set([]);
    part(root, '[data-count]', HTMLElement).focus();
  });

  return {
    has: (id) => theirs.has(id),
    show(ids) {
      set(ids);
      bar.focus();
    },
    mark(rows) {
      if (theirs.size === 0) return;
      const shared = [...theirs].filter(favourites().has).length;
      note.textContent = t('my.beside', { theirs: theirs.size, shared });
      for (const { session, element: row } of rows) {
        if (!theirs.has(session.id)) continue;
        const both = favourites().has(session.id);
        row.classList.add(both ? 'is-shared' : 'is-theirs');
        row.append(element('p', 'row-whose', both ? t('my.both') : t('my.theirs')));
      }
    },
  };
}
