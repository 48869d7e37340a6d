/** Results as a list, in the manner of every other list of sessions. */
import type { SearchAnswer, SearchResult } from '../../catalog/search/answers.ts';
import { queryPhrases } from '../../catalog/search/words.ts';
import { scriptLanguage } from '../../catalog/text/scripts.ts';
import { element } from '../dom/element.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { pageLanguage } from '../dom/page.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { dayElement, timeElement } from '../zone/time-element.ts';
import { keepFound } from './kept-words.ts';
import { marked } from './marked.ts';
import { t } from './words.ts';

/** How many results come first: each costs a file, and one screen is full of as many. */
export const FIRST_RESULTS = 5;

/**
 * @param asked the query as it was typed; the words of the one that is answered are marked
 * @param from how many of the results stand in the list already
 */
export function showResults(
  list: HTMLElement,
  { results, query }: Pick<SearchAnswer, 'results' | 'query'>,
  asked: string,
  from = 0,
): void {
  const phrases = queryPhrases(query);
  const rows = results.slice(from).map((result) => resultRow(result, phrases));
  if (from === 0) list.replaceChildren(...rows);
  else list.append(...rows);
  // Tells measurements and tests what the list answers.
  list.dataset['answers'] = asked;
  announceSessions(list);
}

function resultRow(result: SearchResult, phrases: readonly string[]): HTMLElement {
  const { type, id, hue, status, people, talks, excerpt } = result;
  const row = element('li', 'row');
  if (hue !== undefined) row.classList.add(`hue-${hue}`);
  if (type === 'session') row.dataset['session'] = id;
  if (status !== undefined) row.classList.add(status);
  const head = element('p', 'row-when');
  head.append(...whenOrWhat(result));
  const place = placeText(result);
  if (place !== '') head.append(' ', line('span', 'row-place', place, phrases));
  row.append(head, titleLink(result, phrases));
  if (status === 'cancelled' || status === 'tentative')
    row.append(element('span', 'status', t(`search.${status}`)));
  const lines = [
    ['row-people', people.map(({ name }) => name).join(', ')],
    ['row-people', talks],
    ['row-excerpt', excerpt],
  ] as const;
  for (const [name, text] of lines) if (text !== '') row.append(line('p', name, text, phrases));
  return row;
}

function whenOrWhat({ type, start, end }: SearchResult): (string | Node)[] {
  if (type !== 'session') return [t(`search.${type}`)];
  if (start === undefined || end === undefined) return [t('search.unscheduled')];
  const zone = conferenceFormat();
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const range = element('span', 'time-range');
  range.append(timeElement(zone, from), '–', timeElement(zone, to));
  return [dayElement(zone, from), ' ', range];
}

function titleLink({ url, title }: SearchResult, phrases: readonly string[]): HTMLElement {
  const link = element('a');
  link.href = url;
  link.append(...marked(title, phrases));
  speak(link, title);
  link.addEventListener('click', () => {
    keepFound(url, phrases);
  });
  return link;
}

/** A room that is only known by its track says it already. */
function placeText({ room, track }: SearchResult): string {
  const names = track !== undefined && room?.startsWith(`${track} ·`) ? [room] : [room, track];
  return names.filter((name) => name !== undefined).join(' · ');
}

function line(name: 'p' | 'span', className: string, text: string, phrases: readonly string[]): HTMLElement {
  const made = element(name, className);
  made.append(...marked(text, phrases));
  speak(made, text);
  return made;
}

/** Tell readers of the screen which language a text is in, where that is not the page's. */
function speak(place: HTMLElement, text: string): void {
  const lang = scriptLanguage(text, pageLanguage());
  if (lang !== undefined) place.lang = lang;
}
