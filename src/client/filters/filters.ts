/** Filters of the list of all sessions; what answers them is loaded where there is such a list. */
import { part } from '../dom/part.ts';
import { showAfter } from '../dom/show-after.ts';

/** @param element holds the form; the list stands elsewhere on the page */
export function startFilters(element: HTMLElement): void {
  const form = part(element, 'form', HTMLFormElement);
  const list = part(document, '[data-filterable]', HTMLElement);
  const started = import('./filter-form.ts').then(({ startForm }) => startForm(form, list));
  // A filtered list does not stand there in full first.
  if (location.search !== '') showAfter(list, started);
  else started.catch(() => undefined);
}
