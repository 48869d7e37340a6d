import { loadOnce } from '../dom/load-once.ts';
import { isTyping } from '../dom/typing.ts';
import { keepEarlyKeys } from './early-keys.ts';

const loadDialog = loadOnce(async () => (await import('./dialog-loader.ts')).loadSearchDialog());

/**
 * Opens search where the visitor is: by a click on the link to the search page, or with the key `/`.
 * @param element holds the link
 */
export function startOpener(element: HTMLElement): void {
  const link = element.querySelector('a');
  if (!link) return;
  const open = (event: Event): void => {
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>('lectern-search-page [name="q"]');
    if (own) own.focus();
    else void openDialog(link);
  };
  // Whoever comes to the link will probably press it.
  for (const sign of ['pointerenter', 'pointerdown', 'focus'])
    link.addEventListener(sign, () => {
      if (!document.querySelector('lectern-search-page')) loadDialog().catch(() => undefined);
    });
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
      open(event);
  });
}

async function openDialog(link: HTMLAnchorElement): Promise<void> {
  if (link.ariaBusy === 'true') return;
  link.ariaBusy = 'true';
  const typed = keepEarlyKeys();
  const openSearchDialog = await loadDialog().catch(() => undefined);
  link.ariaBusy = null;
  const words = typed();
  if (openSearchDialog) openSearchDialog(link.pathname, words);
  // What does not load has a page of its own.
  else
    location.assign(
      words === '' ? link.href : `${link.href}?${new URLSearchParams({ q: words }).toString()}`,
    );
}
