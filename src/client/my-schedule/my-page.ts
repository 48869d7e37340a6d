/** The page of the visitor's favourites. */
import { part } from '../dom/part.ts';
import { loadRowWords } from '../dom/row-words.ts';
import { renamed } from '../favourites/renamed.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import { loadProgramme } from '../programme/load.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { showAlerts } from './alerts.ts';
import { createBeside } from './beside.ts';
import { startCalendarExport } from './calendar-export.ts';
import { startFileTransfer } from './file-transfer.ts';
import { addGapNotes } from './gap-notes.ts';
import { findGaps } from './gaps.ts';
import { startIncoming } from './incoming.ts';
import { type ListWords, showGone, showList } from './my-list.ts';
import { addOverlapNotes } from './overlap-notes.ts';
import { startReminderForm } from './reminder-form.ts';
import { readChanges, rememberSeen } from './seen.ts';
import { timetable } from './timetable.ts';
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
  const opened = new Set<number>();
  if (
    favourites()
      .ids()
      .some((id) => moved.has(id))
  )
    favourites().change((ids) => renamed(ids, moved));

  const chosen = (): readonly ProgrammeSession[] =>
    [...sessions.values()].filter(({ id }) => favourites().has(id));
  const beside = createBeside(root, t, show);
  const changes = readChanges(chosen(), programme);

  function show(): void {
    const mine = chosen();
    const { days, rows } = timetable(
      [...sessions.values()].filter(({ id }) => favourites().has(id) || beside.has(id)),
      words.row,
    );
    addOverlapNotes(rows, mine, words);
    addGapNotes(rows, findGaps(mine, sessions.values()), opened, words);
    beside.mark(rows);
    showList(root, days);
    const ids = favourites().ids();
    showGone(
      root,
      ids.filter((id) => !sessions.has(id)),
      t,
    );
    showAlerts(
      root,
      { mine, changes: changes.filter(({ session }) => mine.includes(session)), programme },
      t,
    );
    part(root, '[data-count]', HTMLElement).textContent = t('my.count', { count: mine.length });
    part(root, '[data-empty]', HTMLElement).hidden = ids.length + rows.length > 0;
    part(root, '[data-filled]', HTMLElement).hidden = ids.length + rows.length === 0;
    part(root, '[data-not-kept]', HTMLElement).hidden = favourites().kept();
    rememberSeen(mine, programme);
  }

  show();
  favourites().subscribe(show);
  const ask = startIncoming(root, programme, beside.show, t);
  startTransfer(root, t);
  startFileTransfer(root, programme.title, ask, t);
  startReminderForm(root, t);
  startCalendarExport(root, { name: t('my.calendarName', { title: programme.title }), chosen }, t);
  part(root, '[data-print]', HTMLButtonElement).addEventListener('click', () => {
    print();
  });
  part(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    const { before, after } = favourites().change(() => []);
    offerUndo(() => t('my.cleared', { count: before.length }), { before, after }, {});
  });
}
