/** The form of the filters: shows the sessions that pass, and keeps the filters in the address. */
import {
  countFilters,
  countValues,
  createFilter,
  type FilterState,
  noFilters,
  readFilters,
  writeFilters,
} from './filter-state.ts';
import { createFilterList } from './filter-list.ts';
import { optionCounts } from '../dom/option-counts.ts';
import { showQuery } from '../dom/address.ts';
import { part } from '../dom/part.ts';
import { onTyped } from '../dom/on-typed.ts';
import { type FilterWords, loadFilterWords } from './words.ts';

/** Someone who types has paused: time to say how many there are, and to put the words into the address. */
const PAUSE = 400;

/** @param root holds the list of sessions */
export async function startForm(form: HTMLFormElement, root: HTMLElement): Promise<void> {
  runForm(form, root, await loadFilterWords());
}

function runForm(form: HTMLFormElement, root: HTMLElement, t: FilterWords): void {
  const words = part(form, '[name="q"]', HTMLInputElement);
  const selects = [...form.querySelectorAll('select')];
  const toggle = part(form, '[data-toggle]', HTMLButtonElement);
  const active = part(toggle, '[data-active]', HTMLElement);
  const count = part(form, '[data-count]', HTMLElement);
  const clear = part(form, '[type="reset"]', HTMLButtonElement);
  const empty = part(document, '[data-no-match]', HTMLElement);
  const list = createFilterList(root);
  const names = selects.map(({ name }) => name);
  const fields = selects.map((select) => ({ name: select.name, showCounts: optionCounts(select) }));
  const offered = new Map(
    selects.map(({ name, options }) => [name, new Set([...options].map(({ value }) => value))]),
  );
  let pause: ReturnType<typeof setTimeout> | undefined;
  let shown = '';

  const stateOfForm = (): FilterState => ({
    words: words.value.trim(),
    choices: new Map(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]))),
  });

  function fillForm({ words: text, choices }: FilterState): void {
    words.value = text;
    for (const select of selects) select.value = choices.get(select.name) ?? '';
  }

  function show(state: FilterState): number {
    const matching = list.show(createFilter(state));
    const filters = countFilters(state);
    empty.hidden = matching > 0 || filters === 0;
    // Without a match there is another one, beside what to do.
    clear.hidden = filters === 0 || matching === 0;
    active.textContent = state.choices.size === 0 ? '' : String(state.choices.size);
    return matching;
  }

  /** Screen readers hear of a count when its text changes. */
  function tell(matching: number): void {
    const text =
      matching === list.facts.length
        ? t('filter.all', { count: matching })
        : t('filter.some', { count: matching, total: list.facts.length });
    if (count.textContent !== text) count.textContent = text;
  }

  function apply(write: 'pushState' | 'replaceState' | undefined, state = stateOfForm()): void {
    clearTimeout(pause);
    tell(show(state));
    const counts = countValues(list.facts, state, names);
    for (const { name, showCounts } of fields) showCounts((value) => counts.get(name)?.get(value) ?? 0);
    const query = writeFilters(location.search, state, names);
    showQuery(query, query === shown ? undefined : write);
    shown = query;
  }

  function readAddress(): void {
    const state = readFilters(location.search, offered);
    fillForm(state);
    apply(undefined, state);
  }

  function typed(): void {
    clearTimeout(pause);
    show(stateOfForm());
    pause = setTimeout(() => {
      apply('replaceState');
    }, PAUSE);
  }

  onTyped(words, typed);
  form.addEventListener('change', ({ target }) => {
    apply(target === words ? 'replaceState' : 'pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply('replaceState');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(noFilters);
    apply('pushState');
    // The button that was pressed is gone.
    words.focus();
  });
  toggle.addEventListener('click', () => {
    toggle.ariaExpanded = String(toggle.ariaExpanded !== 'true');
  });
  addEventListener('popstate', readAddress);
  readAddress();
}
