/** Says how the booklet is folded, then prints it. */
import styles from '../../styles/booklet.css?url';
import { button, element } from '../dom/element.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { clearSheets, laySheets } from '../print/sheets.ts';
import { loadProgramme } from '../programme/load.ts';
import { bookletPages } from './booklet-pages.ts';
import { impose } from './impose.ts';
import { type BookletWords, loadBookletWords } from './words.ts';

/** @returns what opens the dialog, with the favourites of that moment */
export async function loadBooklet(): Promise<() => void> {
  const [programme, t] = await Promise.all([loadProgramme(), loadBookletWords(), loadStyles(styles)]);
  return () => {
    openDialog(() => {
      const mine = [...programme.sessions.values()].filter(({ id }) => favourites().has(id));
      printSheets(bookletPages(programme.title, mine, t), t);
    }, t);
  };
}

function openDialog(act: () => void, t: BookletWords): void {
  const dialog = element('dialog', 'booklet-dialog');
  const title = element('h2', '', t('booklet.title'));
  title.id = 'booklet-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const steps = element('ol');
  steps.append(
    element('li', '', t('booklet.print1')),
    element('li', '', t('booklet.fold1')),
    element('li', '', t('booklet.cut')),
    element('li', '', t('booklet.fold2')),
  );
  const actions = element('div', 'actions');
  actions.append(
    button('action', t('booklet.print'), () => {
      dialog.close();
      act();
    }),
    button('action', t('booklet.cancel'), () => {
      dialog.close();
    }),
  );
  dialog.append(title, steps, actions);
  showDialog(dialog);
}

function printSheets(pages: readonly HTMLElement[], t: BookletWords): void {
  const notes = (): HTMLElement => {
    const page = element('article', 'booklet-page booklet-notes');
    page.append(element('h2', '', t('booklet.notes')));
    return page;
  };
  laySheets(
    impose(pages, notes).map((places) => {
      const sheet = element('section', 'sheet booklet');
      const cut = element('p', 'booklet-cut', '✂');
      sheet.append(...places, cut);
      return sheet;
    }),
  );
  addEventListener('afterprint', clearSheets, { once: true });
  print();
}
