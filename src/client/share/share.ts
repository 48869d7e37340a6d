/** Menus of pages: they close as menus do, and hand an address on: the page's own, unless an item names another one. */
import type { CodePurpose } from './code.ts';
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

async function act({ dataset }: HTMLElement, root: HTMLElement): Promise<void> {
  close(root)?.querySelector('summary')?.focus();
  if ('copy' in dataset) await copy(dataset['copy'] || address());
  if ('share' in dataset) openShareSheet({ title: title(), url: address() });
  if ('code' in dataset) await show(address(), 'code.ofPage');
  if ('feedback' in dataset) await show(dataset['feedback'], 'code.ofFeedback');
  if ('cite' in dataset) {
    const { openCitation } = await import('../cite/cite-dialog.ts');
    await openCitation(dataset['cite'] ?? '', canonical());
  }
  if ('app' in dataset) await show(dataset['app'], 'code.ofApp');
  if (dataset['event']) {
    const { downloadEvent } = await import('../calendar/download-event.ts');
    await downloadEvent(dataset['event']);
  }
}

async function show(url = '', purpose: CodePurpose): Promise<void> {
  const { showCode } = await import('./code.ts');
  await showCode(url, purpose);
}

/** @returns the menu that was open */
function close(root: HTMLElement): HTMLDetailsElement | null {
  const menu = root.querySelector<HTMLDetailsElement>('details[open]');
  if (menu) menu.open = false;
  return menu;
}

/** What is cited is the published page, wherever this copy of it is read. */
const canonical = (): string =>
  document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? address();

const title = (): string => document.querySelector('h1')?.textContent ?? document.title;

async function copy(url: string): Promise<void> {
  if (await isCopied(url)) await tell({ text: (t) => t('share.copied'), seconds: SECONDS });
  else await tell({ text: (t) => t('share.notCopied', { url }) });
}
