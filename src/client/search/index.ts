/** Search, of which a page loads no more than this until someone asks for it. */
import { foundHere } from './found-words.ts';
import { startOpener } from './opener.ts';
import { loadPage } from './page-loader.ts';

/** Define the elements of search, and highlight the words that have led to this page. */
export function defineSearch(): void {
  define('lectern-search-open', startOpener);
  define('lectern-search-page', (element) => void loadPage(element));
  const found = foundHere(location.pathname);
  if (found.length > 0)
    void import('./found-highlight.ts').then(({ highlightFound }) => highlightFound(found));
}

function define(name: string, start: (element: HTMLElement) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        start(this);
      }
    },
  );
}
