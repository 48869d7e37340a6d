/** The search page: results, facets and the address say the same. */
import { showQuery } from '../dom/address.ts';
import { onTyped } from '../dom/on-typed.ts';
import { exactWords } from './exact-words.ts';
import { facetFields } from './facet-fields.ts';
import { handleArrows } from './keys.ts';
import { kindTabs } from './kind-tabs.ts';
import { pageParts } from './page-parts.ts';
import { FIRST_RESULTS, showResults } from './results.ts';
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
  const kinds = kindTabs(parts.kinds, changed);
  const retry = (): void => {
    input.focus();
    changed();
  };
  const status = searchStatus(parts.status, parts.failure, retry);
  const exact = exactWords(parts.status, retry);
  let limit = AT_ONCE;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** What the results answer, which may be spelled otherwise than what was typed. */
  let answered = '';

  function state(): SearchState {
    const { facets: fields, sort } = facets.read();
    return {
      query: input.value,
      facets: kinds.chosen ? { type: kinds.chosen, ...fields } : fields,
      sort,
    };
  }

  async function search(): Promise<void> {
    const { query, ...narrowing } = state();
    const request = { query, ...narrowing, limit, exact: exact.wants(query) };
    const first = limit === AT_ONCE ? FIRST_RESULTS : limit;
    if (query.trim() !== '' && !isWorthSearching(query)) {
      status.show('');
      return;
    }
    const answer = await status.during(searchClient().search({ ...request, limit: first }));
    if (!answer) return;
    answered = answer.query;
    showResults(list, answer, query);
    status.show(answerText(answer, request));
    exact.offer(answer, query);
    parts.none.hidden = answer.total > 0;
    parts.clear.hidden = Object.keys(request.facets).length === 0;
    if (first < Math.min(limit, answer.total)) {
      const whole = await status.during(searchClient().search(request));
      if (!whole) return;
      showResults(list, whole, query, first);
      status.show(answerText(whole, request));
    }
    parts.more.hidden = answer.total <= limit;
  }

  async function count(): Promise<void> {
    const { query, facets: chosen } = state();
    const { type, ...others } = chosen;
    const client = searchClient();
    // Within one kind there are no counts of the others.
    const byKind = await client.count(answered, others, ['type', ...facets.counted]);
    const counts = type === undefined ? byKind : await client.count(answered, chosen, facets.counted);
    if (query !== input.value) return;
    kinds.show(byKind['type'] ?? {});
    facets.showCounts(counts);
  }

  /** Search at once; the rest can wait until typing pauses. */
  function changed(): void {
    limit = AT_ONCE;
    const searching = search();
    clearTimeout(pause);
    pause = setTimeout(() => {
      showQuery(writeSearchState(state()), 'replaceState');
      // Counts only add to results that are there.
      searching.then(count).catch(() => undefined);
    }, PAUSE);
  }

  function readAddress(): void {
    const shared = readSearchState(new URLSearchParams(location.search));
    input.value = shared.query;
    facets.write(shared);
    kinds.choose(shared.facets.type);
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
    kinds.choose(undefined);
    changed();
    input.focus();
  });
  addEventListener('popstate', readAddress);
  handleArrows(root, input, list);
  readAddress();
}
