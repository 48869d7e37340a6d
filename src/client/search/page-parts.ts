/** What scripts fill and change on the search page. */
import { part } from '../dom/part.ts';

/** @throws where the page is of another version, and has no such part */
export function pageParts(root: HTMLElement) {
  const form = part(root, 'form', HTMLFormElement);
  return {
    form,
    input: part(form, '[name="q"]', HTMLInputElement),
    facets: part(form, '[data-search-facets]', HTMLDetailsElement),
    status: part(root, '[data-search-status]', HTMLElement),
    failure: part(root, '[data-search-failed]', HTMLElement),
    kinds: part(root, '[data-search-kinds]', HTMLElement),
    list: part(root, '[data-search-results]', HTMLElement),
    more: part(root, '[data-search-more]', HTMLButtonElement),
    /** What to do where nothing is found. */
    none: part(root, '[data-search-none]', HTMLElement),
    clear: part(root, '[data-search-clear]', HTMLButtonElement),
  };
}
