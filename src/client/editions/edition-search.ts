/** Searches all editions from the page that lists them: what each has found stands below it. */
import type { SearchAnswer } from '../../catalog/search/answers.ts';
import { queryPhrases } from '../../catalog/search/words.ts';
import { showQuery } from '../dom/address.ts';
import { element } from '../dom/element.ts';
import { onTyped } from '../dom/on-typed.ts';
import { part } from '../dom/part.ts';
import { marked } from '../search/marked.ts';
import { say } from '../search/status.ts';
import { loadSearchWords, t } from '../search/words.ts';
import { isWorthSearching } from '../search/worth-searching.ts';
import { type AskIndex, openIndex } from './edition-index.ts';

/** Enough to tell what they are; the edition's own search has the rest. */
const SHOWN = 3;

/** In milliseconds. Every edition is asked, so not while someone types. */
const PAUSE = 250;

interface ListedEdition {
  readonly place: HTMLElement;
  readonly home: string;
  /** Opens the index when it is first asked. */
  readonly ask: AskIndex;
}

export function startEditionSearch(root: HTMLElement): void {
  const input = part(root, 'input[type="search"]', HTMLInputElement);
  const line = part(root, '[role="status"]', HTMLElement);
  const editions = [...root.querySelectorAll<HTMLElement>('[data-index]')].map(listedEdition);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  async function search(): Promise<void> {
    latest += 1;
    const number = latest;
    const query = input.value.trim();
    const isAsked = isWorthSearching(query);
    showQuery(isAsked ? `?${new URLSearchParams({ q: query }).toString()}` : '', 'replaceState');
    if (!isAsked) {
      for (const { place } of editions) place.replaceChildren();
      say(line, '');
      return;
    }
    await loadSearchWords();
    say(line, t('search.searching'));
    try {
      let count = 0;
      for (const edition of editions) {
        const answer = await edition.ask({ query, facets: {}, sort: 'relevance', limit: SHOWN, exact: true });
        if (number !== latest) return;
        count += showFound(edition, answer, query);
      }
      say(line, count === 0 ? t('search.none', { query }) : t('search.count', { count }));
    } catch {
      if (number === latest) say(line, t('search.failed'));
    }
  }

  onTyped(input, () => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), PAUSE);
  });
  part(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void search();
}

function listedEdition(entry: HTMLElement): ListedEdition {
  const place = element('div', 'edition-found');
  entry.append(place);
  let opened: AskIndex | undefined;
  return {
    place,
    home: part(entry, 'h2 a', HTMLAnchorElement).href,
    ask: (request) => (opened ??= openIndex(entry.dataset['index'] ?? ''))(request),
  };
}

/** @returns how much there is; what has only some of the words is of no use beside what has all of them */
function showFound({ place, home }: ListedEdition, answer: SearchAnswer, query: string): number {
  const { total, results, partly } = answer;
  if (partly || total === 0) {
    place.replaceChildren();
    return 0;
  }
  const phrases = queryPhrases(query);
  const list = element('ul');
  for (const { url, title, people } of results) {
    const link = element('a');
    link.href = url;
    link.append(...marked(title, phrases));
    const item = element('li');
    item.append(link);
    const names = people.map(({ name }) => name).join(', ');
    if (names !== '') item.append(' ', element('small', '', names));
    list.append(item);
  }
  const all = element('a', '', t('search.count', { count: total }));
  all.href = `${home}search.html?${new URLSearchParams({ q: query }).toString()}`;
  const more = element('p');
  more.append(all);
  place.replaceChildren(list, more);
  return total;
}
