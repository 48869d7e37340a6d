/** The search page: results, facets and the address say the same. */
import { showQuery } from '../dom/address.ts';
import { onTyped } from '../dom/typing.ts';
import { facetFields } from './facet-fields.ts';
import { handleArrows } from './keys.ts';
import { pageParts } from './page-parts.ts';
import { showResults } from './results.ts';
import { readSearchState, type SearchState, writeSearchState } from './state.ts';
import { answerText, searchStatus } from './status.ts';
import { searchClient } from './worker-client.ts';
import { isWorthSearching } from './worth-searching.ts';

const AT_ONCE = 20;

/** Where filters leave room for results. */
const WIDE = '(width >= 44rem)';

/** Someone who types has paused: time for the address and for counts. */
const PAUSE = 300;

export function runSearchPage(root: HTMLElement): void {
  const parts = pageParts(root);
  const { form, input, list } = parts;
  const facets = facetFields(form, changed);
  const status = searchStatus(parts.status, parts.failure, () => {
    input.focus();
    changed();
  });
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
    parts.more.hidden = answer.total <= request.limit;
    parts.none.hidden = answer.total > 0;
    parts.clear.hidden = Object.keys(request.facets).length === 0;
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
    showQuery(writeSearchState(state()), 'replaceState');
    // Counts only add to results that are there.
    count().catch(() => undefined);
  }

  function readAddress(): void {
    const shared = readSearchState(new URLSearchParams(location.search));
    input.value = shared.query;
    facets.write(shared);
    const chooses = Object.keys(shared.facets).length > 0 || shared.sort === 'time';
    if (chooses || matchMedia(WIDE).matches) parts.facets.open = true;
    changed();
  }

  async function showMore(): Promise<void> {
    const first = list.childElementCount;
    limit += AT_ONCE;
    await search();
    // Keyboards go on where the list was cut.
    list.children.item(first)?.querySelector('a')?.focus();
  }

  onTyped(input, changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  parts.more.addEventListener('click', () => void showMore());
  parts.clear.addEventListener('click', () => {
    facets.write({ facets: {}, sort: 'relevance' });
    changed();
    input.focus();
  });
  addEventListener('popstate', readAddress);
  handleArrows(root, input, list);
  readAddress();
}
