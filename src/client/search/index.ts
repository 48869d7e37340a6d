/** Search, of which a page loads no more than this until someone asks for it. */
import { foundHere } from './found-words.ts';
import { SearchOpen } from './search-open.ts';
import { SearchPage } from './search-page.ts';

/** Define the elements of search, and highlight the words that have led to this page. */
export function defineSearch(): void {
  customElements.define('lectern-search-open', SearchOpen);
  customElements.define('lectern-search-page', SearchPage);
  const found = foundHere(location.pathname);
  if (found.length > 0)
    void import('./found-highlight.ts').then(({ highlightFound }) => highlightFound(found));
}
