import { isTyping } from '../dom/typing.ts';
import { withSearchWords } from './words.ts';

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
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
      open(event);
  });
}

async function openDialog({ href, pathname }: HTMLAnchorElement): Promise<void> {
  const loaded = await withSearchWords(import('./dialog.ts')).catch(() => undefined);
  if (loaded) await loaded.openSearchDialog(pathname);
  // What does not load has a page of its own.
  else location.assign(href);
}
