/** The starred sessions as a list, and below it those that the programme no longer has. */
import { button, element } from '../dom/element.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { part } from '../dom/part.ts';
import type { RowWords } from '../dom/row-words.ts';
import { withoutId } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import type { MyWords } from './words.ts';

export interface ListWords {
  readonly my: MyWords;
  readonly row: RowWords;
}

/** @param days sections of the list, in order */
export function showList(root: HTMLElement, days: readonly HTMLElement[]): void {
  const list = part(root, '[data-list]', HTMLElement);
  const refocus = rememberFocus(list);
  list.replaceChildren(...days);
  announceSessions(list);
  refocus();
}

/** The focus stays with its session; where its row has gone, the star in its place gets it. */
function rememberFocus(list: HTMLElement): () => void {
  const rows = () => [...list.querySelectorAll<HTMLElement>('[data-session]')];
  const before = rows();
  const place = before.findIndex((row) => row.contains(document.activeElement));
  const id = before[place]?.dataset['session'];
  return () => {
    if (place < 0) return;
    const all = rows();
    const row = all.find(({ dataset }) => dataset['session'] === id) ?? all[place] ?? all.at(-1);
    row?.querySelector<HTMLElement>('.star')?.focus();
  };
}

/** A programme does not lose more than these; a link that was made up may bring thousands. */
const MOST_GONE = 100;

/** @param ids that the programme does not know */
export function showGone(root: HTMLElement, ids: readonly string[], t: MyWords): void {
  const section = part(root, '[data-gone]', HTMLElement);
  section.hidden = ids.length === 0;
  const more = ids.length - MOST_GONE;
  part(section, 'ul', HTMLElement).replaceChildren(
    ...ids.slice(0, MOST_GONE).map((id) => {
      const remove = button('action', section.dataset['remove'] ?? '', () => {
        const change = favourites().change((all) => withoutId(all, id));
        offerUndo((note) => note('star.removed', { title: id }), change);
      });
      remove.ariaLabel = t('my.remove', { id });
      const item = element('li');
      item.append(`${id} `, remove);
      return item;
    }),
    ...(more > 0 ? [element('li', '', t('my.more', { count: more }))] : []),
  );
}
