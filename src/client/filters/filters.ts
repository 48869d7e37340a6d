/** Filters of the list of all sessions; what answers them is loaded where there is such a list. */
import type { messages } from '../../strings/en/filters.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { part } from '../dom/part.ts';
import { showAfter } from '../dom/show-after.ts';
import { loadWords } from '../dom/words.ts';

export type FilterWords = TranslateFrom<typeof messages>;

/** @param element holds the form; the list stands elsewhere on the page */
export function startFilters(element: HTMLElement): void {
  const form = part(element, 'form', HTMLFormElement);
  const list = part(document, '[data-filterable]', HTMLElement);
  const started = start(form, list);
  // A filtered list does not stand there in full first.
  if (location.search !== '') showAfter(list, started);
}

async function start(form: HTMLFormElement, list: HTMLElement): Promise<void> {
  const [{ startForm }, t] = await Promise.all([
    import('./filter-form.ts'),
    loadWords(import.meta.glob<typeof messages>('../../strings/*/filters.ts', { import: 'messages' })),
  ]);
  startForm(form, list, t);
}
