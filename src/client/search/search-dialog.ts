/** Search from any page, in a dialog. Made when it is first asked for. */
import styles from '../../styles/search.css?url';
import { searchClient } from './search-client.ts';
import { isWorthSearching, onTyped } from './search-input.ts';
import { handleArrows } from './search-keys.ts';
import { showResults } from './search-results.ts';
import { writeSearchState } from './search-state.ts';
import { answerText, failureText, say } from './search-status.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { t } from './words.ts';

const MOST = 10;

interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
}

let made: Promise<SearchDialog> | undefined;

/** @param page address of the search page */
export async function openSearchDialog(page: string): Promise<void> {
  // Loads the index while the visitor begins to type.
  searchClient();
  made ??= loadStyles(styles).then(() => createDialog(page));
  const { dialog, input } = await made;
  if (dialog.open) return;
  dialog.showModal();
  input.select();
}

function createDialog(page: string): SearchDialog {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', t('search.title'));
  const form = element('form', 'search-form');
  form.action = page;
  form.setAttribute('role', 'search');
  const label = element('label', 'visually-hidden', t('search.label'));
  const input = element('input', '');
  input.type = 'search';
  input.name = 'q';
  input.id = 'search-dialog-words';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.placeholder = t('search.label');
  label.htmlFor = input.id;
  const close = element('button', 'action', t('search.close'));
  close.type = 'button';
  form.append(label, input, close);
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = element('ol', 'rows search-results');
  const hint = element('p', 'search-hint', t('search.hint'));
  const all = element('a', 'action', t('search.all'));
  const more = element('p', 'search-all');
  more.append(all);
  const body = element('div', 'search-body');
  body.append(status, hint, list, more);
  dialog.append(form, body);
  document.body.append(dialog);

  async function search(): Promise<void> {
    const query = input.value;
    all.href = page + writeSearchState({ query, facets: {}, sort: 'relevance' });
    if (!isWorthSearching(query)) {
      list.replaceChildren();
      say(status, '');
      say(hint, t('search.hint'));
      hint.hidden = false;
      return;
    }
    try {
      const answer = await searchClient().search({ query, facets: {}, sort: 'relevance', limit: MOST });
      if (!answer || input.value !== query) return;
      showResults(list, answer.results, query);
      body.scrollTop = 0;
      say(status, answerText(answer, query));
      say(hint, t('search.advice'));
      hint.hidden = answer.total > 0;
    } catch {
      say(status, failureText());
    }
  }

  onTyped(input, () => void search());
  all.href = page;
  close.addEventListener('click', () => {
    dialog.close();
  });
  // The dialog fills its own box, so that only the backdrop around it is the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  // Some browsers would empty the field first.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  handleArrows(dialog, input, list);
  return { dialog, input };
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
