/** Menus of pages: they close as menus do, and hand an address on: the page's own, unless an item names another one. */
import { canShare, isCopied, openShareSheet } from '../dom/hand-over.ts';
import { tell } from '../dom/tell.ts';

const SECONDS = 4;

/** Without what stands behind it: a search or a time is the visitor's own. */
const address = (): string => location.origin + location.pathname;

/** @param root holds the menus, `details` with links and buttons in them */
export function startMenus(root: HTMLElement): void {
  const sharing = root.querySelector<HTMLElement>('[data-share]')?.parentElement;
  if (sharing) sharing.hidden = !canShare();
  root.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('.menu')) void act(target, root);
  });
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(root)?.querySelector('summary')?.focus();
  });
  for (const menu of root.querySelectorAll('details'))
    menu.addEventListener('toggle', () => {
      if (menu.open) menu.querySelector('.menu')?.scrollIntoView({ block: 'nearest' });
    });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !root.contains(target)) close(root);
  });
}

async function act(item: HTMLElement, root: HTMLElement): Promise<void> {
  close(root)?.querySelector('summary')?.focus();
  const { dataset } = item;
  if ('copy' in dataset) await copy(dataset['copy'] || address());
  else if ('share' in dataset) openShareSheet({ title: title(), url: address() });
  else if (item instanceof HTMLButtonElement) {
    const { openWindow } = await import('./windows.ts');
    await openWindow(dataset, address());
  }
}

/** @returns the menu that was open */
function close(root: HTMLElement): HTMLDetailsElement | null {
  const menu = root.querySelector<HTMLDetailsElement>('details[open]');
  if (menu) menu.open = false;
  return menu;
}

const title = (): string => document.querySelector('h1')?.textContent ?? document.title;

async function copy(url: string): Promise<void> {
  if (await isCopied(url)) await tell({ text: (t) => t('share.copied'), seconds: SECONDS });
  else await tell({ text: (t) => t('share.notCopied', { url }) });
}
