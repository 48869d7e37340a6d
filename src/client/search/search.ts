/** Search, of which a page loads no more than this until someone asks for it. */
import { foundHere } from './found-words.ts';
import { startOpener } from './opener.ts';

/** @param element holds the link to the search page; it stands on every page */
export function startSearch(element: HTMLElement): void {
  startOpener(element);
  const found = foundHere(location.pathname);
  if (found.length > 0) void highlight(found);
}

/** The words of a result that has led to this page. */
async function highlight(phrases: readonly string[]): Promise<void> {
  const { highlightFound } = await import('./found-highlight.ts');
  await highlightFound(phrases);
}
