/** The page of the visitor's favourites. */
import { startCalendarExport } from './calendar-export.ts';
import { renamed, withoutId } from '../favourites/favourite-ids.ts';
import { startIncoming } from './incoming.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { showOverlaps } from './my-overlaps.ts';
import { part } from '../dom/part.ts';
import {
  loadProgramme,
  printTimetable,
  type Programme,
  type ProgrammeSession,
} from '../programme/programme.ts';
import { addStars } from '../favourites/stars.ts';
import { startTransfer } from './transfer.ts';
import { offerUndo } from '../dom/undo.ts';
import { t } from './my-words.ts';
import { t as tStar } from '../words.ts';

export async function startMySchedule(root: HTMLElement): Promise<void> {
  const failed = part(root, '[data-failed]', HTMLElement);
  part(failed, 'button', HTMLButtonElement).addEventListener('click', () => void load());

  async function load(): Promise<void> {
    failed.hidden = true;
    root.ariaBusy = 'true';
    try {
      showOn(root, await loadProgramme(root.dataset['programme'] ?? ''));
    } catch {
      failed.hidden = false;
    }
    root.ariaBusy = 'false';
  }

  await load();
}

function showOn(root: HTMLElement, programme: Programme): void {
  const moved = readMoved(root.dataset['moved'] ?? '{}');
  if (favourites.ids().some((id) => moved.has(id))) favourites.change((ids) => renamed(ids, moved));
  const chosen = (): readonly ProgrammeSession[] =>
    [...programme.values()].filter(({ id }) => favourites.has(id));
  const show = (): void => {
    showList(
      root,
      chosen(),
      favourites.ids().filter((id) => !programme.has(id)),
    );
  };
  show();
  favourites.subscribe(show);
  startIncoming(root, programme, moved);
  startTransfer(root);
  startCalendarExport(root, chosen);
  part(root, '[data-print]', HTMLButtonElement).addEventListener('click', () => {
    print();
  });
  part(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    const change = favourites.change(() => []);
    offerUndo(t('my.cleared', { count: change.before.length }), change, {});
  });
}

function showList(root: HTMLElement, sessions: readonly ProgrammeSession[], gone: readonly string[]): void {
  const list = part(root, '[data-list]', HTMLElement);
  const refocus = rememberFocus(list);
  const { list: timetable, rows } = printTimetable(sessions);
  showOverlaps(rows);
  list.replaceChildren(timetable);
  addStars(list);
  showGone(root, gone);
  const { length } = favourites.ids();
  part(root, '[data-count]', HTMLElement).textContent = t('my.count', { count: sessions.length });
  part(root, '[data-empty]', HTMLElement).hidden = length > 0;
  part(root, '[data-filled]', HTMLElement).hidden = length === 0;
  part(root, '[data-not-kept]', HTMLElement).hidden = favourites.kept();
  document.dispatchEvent(new CustomEvent('lectern:sessions', { detail: list }));
  refocus();
}

/** A row that goes takes the focus with it; the star in its place gets it. */
function rememberFocus(list: HTMLElement): () => void {
  const rows = () => [...list.querySelectorAll('[data-session]')];
  const place = rows().findIndex((row) => row.contains(document.activeElement));
  return () => {
    const all = rows();
    const star = place < 0 ? null : all[Math.min(place, all.length - 1)]?.querySelector<HTMLElement>('.star');
    star?.focus();
  };
}

function showGone(root: HTMLElement, ids: readonly string[]): void {
  const section = part(root, '[data-gone]', HTMLElement);
  section.hidden = ids.length === 0;
  part(section, 'ul', HTMLElement).replaceChildren(
    ...ids.map((id) => {
      const item = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'action';
      remove.textContent = section.dataset['remove'] ?? '';
      remove.ariaLabel = t('my.remove', { id });
      remove.addEventListener('click', () => {
        const change = favourites.change((all) => withoutId(all, id));
        offerUndo(tStar('star.removed', { title: id }), change);
      });
      item.append(`${id} `, remove);
      return item;
    }),
  );
}

/** New ids by old ones, as the page has them. */
function readMoved(text: string): ReadonlyMap<string, string> {
  const value: unknown = JSON.parse(text);
  const entries = Object.entries(value ?? {});
  return new Map(entries.flatMap(([old, id]) => (typeof id === 'string' ? [[old, id] as const] : [])));
}
