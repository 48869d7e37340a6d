/** The page of the visitor's favourites. */
import { part } from '../dom/part.ts';
import { loadRowWords } from '../dom/row-words.ts';
import { renamed } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import { loadProgramme } from '../programme/load.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { startCalendarExport } from './calendar-export.ts';
import { startIncoming } from './incoming.ts';
import { type ListWords, showList } from './my-list.ts';
import { startTransfer } from './transfer.ts';
import { loadMyWords } from './words.ts';

export async function startMyPage(root: HTMLElement): Promise<void> {
  const failed = part(root, '[data-failed]', HTMLElement);
  part(failed, 'button', HTMLButtonElement).addEventListener('click', () => void load());

  async function load(): Promise<void> {
    failed.hidden = true;
    root.ariaBusy = 'true';
    try {
      const [programme, my, row] = await Promise.all([loadProgramme(), loadMyWords(), loadRowWords()]);
      start(root, programme, { my, row });
    } catch {
      failed.hidden = false;
    }
    root.ariaBusy = 'false';
  }

  await load();
}

function start(root: HTMLElement, programme: Programme, words: ListWords): void {
  const { sessions, moved } = programme;
  const { my: t } = words;
  if (
    favourites()
      .ids()
      .some((id) => moved.has(id))
  )
    favourites().change((ids) => renamed(ids, moved));
  const chosen = (): readonly ProgrammeSession[] =>
    [...sessions.values()].filter(({ id }) => favourites().has(id));
  const show = (): void => {
    const gone = favourites()
      .ids()
      .filter((id) => !sessions.has(id));
    showList(root, chosen(), gone, words);
  };
  show();
  favourites().subscribe(show);
  startIncoming(root, programme, t);
  startTransfer(root, t);
  startCalendarExport(root, { name: t('my.calendarName', { title: programme.title }), chosen }, t);
  part(root, '[data-print]', HTMLButtonElement).addEventListener('click', () => {
    print();
  });
  part(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    const { before, after } = favourites().change(() => []);
    offerUndo(() => t('my.cleared', { count: before.length }), { before, after }, {});
  });
}
