/** Opens search when it is asked for, and loads it no sooner. */
import { foundHere } from './found-words.ts';
import { loadSearchWords } from './words.ts';

export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page)
    void withWords(import('./search-page.ts')).then(({ startSearchPage }) => {
      startSearchPage(page);
    });

  const button = document.querySelector<HTMLAnchorElement>('a[data-search]');
  const open = (event: Event): void => {
    if (!button) return;
    event.preventDefault();
    const own = page?.querySelector('input');
    if (own) own.focus();
    else
      void withWords(import('./search-dialog.ts')).then(({ openSearchDialog }) =>
        openSearchDialog(button.pathname),
      );
  };
  button?.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
      open(event);
  });

  const found = foundHere(location.pathname);
  if (found.length > 0)
    void withWords(import('./found-highlight.ts')).then(({ highlightFound }) => highlightFound(found));
}

async function withWords<T>(loading: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([loading, loadSearchWords()]);
  return loaded;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
