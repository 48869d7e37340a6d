/** Copies the address of a page, or hands it to the system's share sheet. */
import { canShare, isCopied, openShareSheet } from '../dom/hand-over.ts';
import { part } from '../dom/part.ts';
import { tell } from '../dom/tell.ts';

const SECONDS = 4;

/** Without what stands behind it: a search or a time is the visitor's own. */
const address = (): string => location.origin + location.pathname;

export function startCopyLink(element: HTMLElement): void {
  part(element, 'button', HTMLButtonElement).addEventListener('click', () => void copy(address()));
}

/** Its button is printed out of use, and comes to life where the system can share. */
export function startShare(element: HTMLElement): void {
  if (!canShare()) return;
  const button = part(element, 'button', HTMLButtonElement);
  button.disabled = false;
  button.addEventListener('click', () => {
    const title = document.querySelector('h1')?.textContent ?? document.title;
    openShareSheet({ title, url: address() });
  });
}

async function copy(url: string): Promise<void> {
  if (await isCopied(url)) await tell({ text: (t) => t('share.copied'), seconds: SECONDS });
  else await tell({ text: (t) => t('share.notCopied', { url }) });
}
