/** The visitor's list as a link and a code, for another device. */
import { canShare, isCopied, openShareSheet } from '../dom/hand-over.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { part } from '../dom/part.ts';
import { encodeIds } from './transfer-link.ts';
import type { MyWords } from './words.ts';

export function startTransfer(root: HTMLElement, t: MyWords): void {
  const dialog = part(root, '[data-transfer]', HTMLDialogElement);
  const link = part(dialog, '[data-link]', HTMLAnchorElement);
  const copied = part(dialog, '[data-copied]', HTMLElement);
  const share = part(dialog, '[data-share]', HTMLButtonElement);

  part(root, '[data-move]', HTMLButtonElement).addEventListener('click', () => {
    dialog.showModal();
    void show();
  });
  favourites().subscribe(() => {
    if (dialog.open) void show();
  });
  part(dialog, '[data-copy]', HTMLButtonElement).addEventListener('click', () => void copy());
  share.addEventListener('click', () => {
    openShareSheet({ title: document.title, url: link.href });
  });
  part(dialog, '[data-close]', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  // A press beside the dialog lands on its backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });

  async function show(): Promise<void> {
    copied.textContent = '';
    link.href = new URL(`#s=${await encodeIds(favourites().ids())}`, location.href).href;
    link.textContent = link.href;
    share.hidden = !canShare();
    const { drawQrCode } = await import('../dom/qr-code.ts');
    const code = drawQrCode(link.href, t('my.qr'));
    part(dialog, '[data-qr]', HTMLElement).replaceChildren(...(code ? [code] : []));
    part(dialog, '[data-qr-too-long]', HTMLElement).hidden = code !== undefined;
  }

  async function copy(): Promise<void> {
    if (await isCopied(link.href)) copied.textContent = t('my.copied');
    // Selected, for the visitor to copy.
    else getSelection()?.selectAllChildren(link);
  }
}
