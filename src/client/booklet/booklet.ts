import { loadOnce } from '../dom/load-once.ts';
import { part } from '../dom/part.ts';
import { tell } from '../dom/tell.ts';

/** My schedule as a booklet for the pocket; what makes it is loaded when someone wants it. */
export function startBooklet(element: HTMLElement): void {
  const load = loadOnce(async () => (await import('./booklet-dialog.ts')).loadBooklet());
  part(element, 'button', HTMLButtonElement).addEventListener('click', () => {
    load().then(
      (open) => {
        open();
      },
      () => tell({ text: (t) => t('booklet.failed'), seconds: 8 }),
    );
  });
}
