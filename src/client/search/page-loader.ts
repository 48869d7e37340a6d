import { offerReload } from '../dom/offer-reload.ts';
import { part } from '../dom/part.ts';
import { loadSearchWords } from './words.ts';
import { warmUpSearch } from './worker-start.ts';

/** The search page, loaded on that page alone. @param element holds its form and its results */
export function startSearchPage(element: HTMLElement): void {
  warmUpSearch();
  void loadPage(element);
}

async function loadPage(element: HTMLElement): Promise<void> {
  const [loaded] = await Promise.all([import('./page.ts'), loadSearchWords()]).catch(() => []);
  if (loaded) loaded.runSearchPage(element);
  else showFailure(element);
}

/** In the page's own words, as those of scripts did not load either. */
function showFailure(element: HTMLElement): void {
  part(element, '[data-search-status]', HTMLElement).textContent = '';
  offerReload(part(element, '[data-search-failed]', HTMLElement));
}
