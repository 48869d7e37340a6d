/** The visitor's list as a link and a code, for another device. */
import { canShare, isCopied, openShareSheet } from '../dom/hand-over.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { part } from '../dom/part.ts';
import { encodeIds } from './transfer-link.ts';
import type { MyWords } from './words.ts';

export function startTransfer(root: HTMLElement, t: MyWords): void {
  const panel = part(root, '[data-transfer]', HTMLElement);
  const toggle = part(root, '[data-move]', HTMLButtonElement);
  const link = part(panel, '[data-link]', HTMLAnchorElement);
  const copied = part(panel, '[data-copied]', HTMLElement);
  const share = part(panel, '[data-share]', HTMLButtonElement);

  toggle.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    toggle.ariaExpanded = String(!panel.hidden);
    if (!panel.hidden) void show();
  });
  favourites().subscribe(() => {
    if (!panel.hidden) void show();
  });
  part(panel, '[data-copy]', HTMLButtonElement).addEventListener('click', () => void copy());
  share.addEventListener('click', () => {
    openShareSheet({ title: document.title, url: link.href });
  });

  async function show(): Promise<void> {
    copied.textContent = '';
    link.href = new URL(`#s=${await encodeIds(favourites().ids())}`, location.href).href;
    link.textContent = link.href;
    share.hidden = !canShare();
    const { drawQrCode } = await import('../dom/qr-code.ts');
    const code = drawQrCode(link.href, t('my.qr'));
    part(panel, '[data-qr]', HTMLElement).replaceChildren(...(code ? [code] : []));
    part(panel, '[data-qr-too-long]', HTMLElement).hidden = code !== undefined;
  }

  async function copy(): Promise<void> {
    if (await isCopied(link.href)) copied.textContent = t('my.copied');
    // Selected, for the visitor to copy.
    else getSelection()?.selectAllChildren(link);
  }
}
