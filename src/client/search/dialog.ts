/** Search from any page, in a dialog. Made when it is first asked for. */
import { onTyped } from '../dom/on-typed.ts';
import { type DialogParts, dialogParts } from './dialog-parts.ts';
import { exactWords } from './exact-words.ts';
import { handleArrows } from './keys.ts';
import { kindTabs } from './kind-tabs.ts';
import { FIRST_RESULTS, showResults } from './results.ts';
import { writeSearchState } from './state.ts';
import { answerText, say, searchStatus } from './status.ts';
import { t } from './words.ts';
import { searchClient } from './worker-client.ts';
import { isWorthSearching } from './worth-searching.ts';

const MOST = 10;

interface SearchDialog {
  readonly parts: DialogParts;
  search(): Promise<void>;
}

let made: SearchDialog | undefined;

/**
 * @param page address of the search page
 * @param typed what was typed while this was loading
 */
export function openSearchDialog(page: string, typed: string): void {
  const { parts, search } = (made ??= createDialog(page));
  const { dialog, input } = parts;
  if (!dialog.open) dialog.showModal();
  input.select();
  if (typed === '') return;
  input.value = typed;
  void search();
}

function createDialog(page: string): SearchDialog {
  const parts = dialogParts(page);
  const { dialog, input, body, list, hint, all } = parts;
  const retry = (): void => {
    input.focus();
    void search();
  };
  const status = searchStatus(parts.status, parts.failure, retry);
  const kinds = kindTabs(parts.kinds, () => void search());
  const exact = exactWords(parts.status, retry);

  async function search(): Promise<void> {
    const query = input.value;
    const facets = kinds.chosen ? { type: kinds.chosen } : {};
    const request = {
      query,
      facets,
      sort: 'relevance',
      limit: FIRST_RESULTS,
      exact: exact.wants(query),
    } as const;
    all.href = page + writeSearchState(request);
    if (!isWorthSearching(query)) {
      showNothing();
      return;
    }
    const answer = await status.during(searchClient().search(request));
    if (!answer || input.value !== query) return;
    showResults(list, answer, query);
    body.scrollTop = 0;
    status.show(answerText(answer, request));
    exact.offer(answer, query);
    say(hint, t('search.advice'));
    hint.hidden = answer.total > 0;
    // Counts only add to results that are there.
    count(answer.query, query).catch(() => undefined);
    if (answer.total <= FIRST_RESULTS) return;
    const whole = await status.during(searchClient().search({ ...request, limit: MOST }));
    if (!whole || input.value !== query) return;
    showResults(list, whole, query, FIRST_RESULTS);
    status.show(answerText(whole, request));
  }

  async function count(answered: string, query: string): Promise<void> {
    const counts = await searchClient().count(answered, {}, ['type']);
    if (input.value === query) kinds.show(counts['type'] ?? {});
  }

  function showNothing(): void {
    list.replaceChildren();
    status.show('');
    kinds.choose(undefined);
    kinds.hide();
    exact.offer({ corrected: false }, '');
    say(hint, t('search.hint'));
    hint.hidden = false;
  }

  onTyped(input, () => void search());
  closeByHabit(parts);
  handleArrows(dialog, input, list);
  document.body.append(dialog);
  return { parts, search };
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
