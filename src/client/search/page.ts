/** The search page: results, facets and the address say the same. */
import { part } from '../dom/part.ts';
import { facetFields } from './facet-fields.ts';
import { isWorthSearching, onTyped } from './input.ts';
import { handleArrows } from './keys.ts';
import { showResults } from './results.ts';
import { readSearchState, type SearchState, writeSearchState } from './state.ts';
import { answerText, searchStatus } from './status.ts';
import { searchClient } from './worker-client.ts';

const AT_ONCE = 20;

/** Where filters leave room for results. */
const WIDE = '(width >= 44rem)';

/** Someone who types has paused: time for the address and for counts. */
const PAUSE = 300;

export function startSearchPage(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const input = part(form, '[name="q"]', HTMLInputElement);
  const list = part(root, '[data-search-results]', HTMLElement);
  const more = part(root, '[data-search-more]', HTMLButtonElement);
  const none = part(root, '[data-search-none]', HTMLElement);
  const clear = part(root, '[data-search-clear]', HTMLButtonElement);
  const details = part(form, '[data-search-facets]', HTMLDetailsElement);
  const status = searchStatus(
    part(root, '[data-search-status]', HTMLElement),
    part(root, '[data-search-failed]', HTMLElement),
    () => {
      input.focus();
      changed();
    },
  );
  const facets = facetFields(form, changed);
  let limit = AT_ONCE;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const state = (): SearchState => ({ query: input.value, ...facets.read() });

  async function search(): Promise<void> {
    const request = { ...state(), limit };
    const { query } = request;
    if (query.trim() !== '' && !isWorthSearching(query)) {
      status.show('');
      return;
    }
    const answer = await status.during(searchClient().search(request));
    if (!answer) return;
    showResults(list, answer.results, query);
    status.show(answerText(answer, request));
    more.hidden = answer.total <= request.limit;
    none.hidden = answer.total > 0;
    clear.hidden = Object.keys(request.facets).length === 0;
  }

  async function count(): Promise<void> {
    const { query, facets: chosen } = state();
    const counts = await searchClient().count(query, chosen, facets.counted);
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
    const wide = matchMedia(WIDE).matches;
    if (Object.keys(shared.facets).length > 0 || shared.sort === 'time' || wide) details.open = true;
    changed();
  }

  onTyped(input, changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  more.addEventListener('click', () => void showMore());
  clear.addEventListener('click', () => {
    facets.write({ facets: {}, sort: 'relevance' });
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
