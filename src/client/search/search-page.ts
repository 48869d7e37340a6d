/** The search page: results, facets and the address say the same. */
import { part } from '../dom/part.ts';
import { searchClient } from './search-client.ts';
import { facetSelects } from './search-facets.ts';
import { isWorthSearching, onTyped } from './search-input.ts';
import { handleArrows } from './search-keys.ts';
import { showResults } from './search-results.ts';
import { readSearchState, type SearchState, writeSearchState } from './search-state.ts';
import { answerText, failureText, say } from './search-status.ts';

const AT_ONCE = 20;

/** Where filters leave room for results. */
const WIDE = matchMedia('(width >= 44rem)');

/** Someone who types has paused: time for the address and for counts. */
const PAUSE = 300;

export function startSearchPage(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const input = part(form, '[name="q"]', HTMLInputElement);
  const status = part(root, '[data-search-status]', HTMLElement);
  const list = part(root, '[data-search-results]', HTMLElement);
  const more = part(root, '[data-search-more]', HTMLButtonElement);
  const none = part(root, '[data-search-none]', HTMLElement);
  const clear = part(root, '[data-search-clear]', HTMLButtonElement);
  const details = part(form, '[data-search-facets]', HTMLDetailsElement);
  const facets = facetSelects(form);
  let limit = AT_ONCE;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const state = (): SearchState => ({ query: input.value, ...facets.read() });

  async function search(): Promise<void> {
    const { query, sort, facets: chosen } = state();
    if (query.trim() !== '' && !isWorthSearching(query)) return;
    try {
      const answer = await searchClient().search({ query, facets: facets.values(), sort, limit });
      if (!answer) return;
      showResults(list, answer.results, query);
      say(status, answerText(answer, query));
      more.hidden = answer.total <= limit;
      none.hidden = answer.total > 0;
      clear.hidden = Object.keys(chosen).length === 0;
    } catch {
      say(status, failureText());
    }
  }

  async function count(): Promise<void> {
    const { query } = state();
    const counts = await searchClient().count(query, facets.values(), facets.names);
    if (query === input.value) facets.showCounts(counts);
  }

  /** Search at once; the rest can wait until typing pauses. */
  function changed(): void {
    limit = AT_ONCE;
    void search();
    clearTimeout(pause);
    pause = setTimeout(settled, PAUSE);
  }

  function settled(): void {
    const address = writeSearchState(state());
    history.replaceState(history.state, '', location.pathname + address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-languages a'))
      link.search = address;
    // Counts only add to results that are there.
    count().catch(() => undefined);
  }

  function readAddress(): void {
    const shared = readSearchState(new URLSearchParams(location.search));
    input.value = shared.query;
    facets.write(shared);
    if (Object.keys(shared.facets).length > 0 || shared.sort === 'time' || WIDE.matches) details.open = true;
    changed();
  }

  onTyped(input, changed);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  more.addEventListener('click', () => void showMore());
  clear.addEventListener('click', () => {
    facets.write({ query: input.value, facets: {}, sort: 'relevance' });
    changed();
    input.focus();
  });
  addEventListener('popstate', readAddress);
  handleArrows(root, input, list);
  readAddress();

  async function showMore(): Promise<void> {
    const first = list.childElementCount;
    limit += AT_ONCE;
    await search();
    // Keyboards go on where the list was cut.
    list.children.item(first)?.querySelector('a')?.focus();
  }
}
