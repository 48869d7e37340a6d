/** Search from any page, in a dialog. Made when it is first asked for. */
import styles from '../../styles/search.css?url';
import { loadStyles } from '../dom/style-sheet.ts';
import { onTyped } from '../dom/typing.ts';
import { type DialogParts, dialogParts } from './dialog-parts.ts';
import { handleArrows } from './keys.ts';
import { showResults } from './results.ts';
import { writeSearchState } from './state.ts';
import { answerText, say, searchStatus } from './status.ts';
import { t } from './words.ts';
import { searchClient } from './worker-client.ts';
import { isWorthSearching } from './worth-searching.ts';

const MOST = 10;

let made: Promise<DialogParts> | undefined;

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

function createDialog(page: string): DialogParts {
  const parts = dialogParts(page);
  const { dialog, input, body, list, hint, all } = parts;
  const status = searchStatus(parts.status, parts.failure, () => {
    input.focus();
    void search();
  });

  async function search(): Promise<void> {
    const query = input.value;
    const request = { query, facets: {}, sort: 'relevance', limit: MOST } as const;
    all.href = page + writeSearchState(request);
    if (!isWorthSearching(query)) {
      list.replaceChildren();
      status.show('');
      say(hint, t('search.hint'));
      hint.hidden = false;
      return;
    }
    const answer = await status.during(searchClient().search(request));
    if (!answer || input.value !== query) return;
    showResults(list, answer.results, query);
    body.scrollTop = 0;
    status.show(answerText(answer, request));
    say(hint, t('search.advice'));
    hint.hidden = answer.total > 0;
  }

  onTyped(input, () => void search());
  closeByHabit(parts);
  handleArrows(dialog, input, list);
  document.body.append(dialog);
  return parts;
}

/** By its button, a click beside it, a result, or Escape. */
function closeByHabit({ dialog, close, list }: DialogParts): void {
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
}
