/** Search, of which a page loads no more than this until someone asks for it. */
import { defineElement } from '../dom/define-element.ts';
import { foundHere } from './found-words.ts';
import { startOpener } from './opener.ts';
import { loadPage } from './page-loader.ts';
import { withSearchWords } from './words.ts';

/** Define the elements of search, and highlight the words that have led to this page. */
export function defineSearch(): void {
  defineElement('lectern-search-open', startOpener);
  defineElement('lectern-search-page', (element) => void loadPage(element));
  const found = foundHere(location.pathname);
  if (found.length === 0) return;
  void withSearchWords(import('./found-highlight.ts')).then(({ highlightFound }) => highlightFound(found));
}
