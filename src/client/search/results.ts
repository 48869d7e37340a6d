/** Results as a list, in the manner of every other list of sessions. */
import type { SearchResult } from '../../catalog/search/answers.ts';
import { findMarks } from '../../catalog/search/marks.ts';
import { queryPhrases } from '../../catalog/search/words.ts';
import { scriptLanguage } from '../../catalog/text/scripts.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { conferenceZone, pageLanguage } from '../dom/page.ts';
import { keepFound } from './found-words.ts';
import { t } from './words.ts';

export function showResults(list: HTMLElement, results: readonly SearchResult[], query: string): void {
  const phrases = queryPhrases(query);
  list.replaceChildren(...results.map((result) => row(result, phrases)));
  // Tells measurements and tests what the list answers.
  list.dataset['answers'] = query;
  announceSessions(list);
}

function row(result: SearchResult, phrases: readonly string[]): HTMLElement {
  const item = document.createElement('li');
  item.className = 'row';
  if (result.hue !== undefined) item.classList.add(`hue-${result.hue}`);
  if (result.type === 'session') item.dataset['session'] = result.id;
  if (result.status !== undefined) item.classList.add(result.status);
  item.append(line('row-when', ...whenOrWhat(result)), link(result, phrases));
  if (result.status === 'cancelled' || result.status === 'tentative')
    item.append(status(t(`search.${result.status}`)));
  const people = result.people.flatMap(({ name }, index) => [
    index > 0 ? ', ' : '',
    ...marked(name, phrases),
  ]);
  if (people.length > 0) item.append(line('row-people', ...people));
  const place = [result.room, result.track].filter((part) => part !== undefined);
  if (place.length > 0) item.append(line('row-place', ...marked(withoutRepeats(place).join(' · '), phrases)));
  if (result.talks !== '') item.append(line('row-people', ...marked(result.talks, phrases)));
  if (result.excerpt !== '') item.append(line('row-excerpt', ...marked(result.excerpt, phrases)));
  return item;
}

/** A room that is only known by its track says it already. */
const withoutRepeats = ([first = '', second = '']: readonly string[]): string[] =>
  second === '' || first.startsWith(`${second} ·`) ? [first] : [first, second];

function whenOrWhat({ type, start, end }: SearchResult): (string | Node)[] {
  if (type !== 'session') return [t(`search.${type}`)];
  if (start === undefined || end === undefined) return [t('search.unscheduled')];
  const shown = document.createElement('time');
  shown.dateTime = start.slice(0, 'YYYY-MM-DD'.length);
  shown.dataset['dayOf'] = start;
  shown.textContent = times().day.format(Date.parse(start));
  const range = document.createElement('span');
  range.className = 'time-range';
  range.append(time(start), '–', time(end));
  return [shown, ' ', range];
}

interface Times {
  readonly day: Intl.DateTimeFormat;
  readonly clock: Intl.DateTimeFormat;
}

let formats: Times | undefined;

/** Conference time, in the manner of the page; making formats is slow. */
function times(): Times {
  const create = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(pageLanguage(), { timeZone: conferenceZone(), ...options });
  return (formats ??= {
    day: create({ weekday: 'short', day: 'numeric', month: 'short' }),
    clock: create({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
}

function time(instant: string): HTMLElement {
  const element = document.createElement('time');
  element.dateTime = instant;
  element.textContent = times().clock.format(Date.parse(instant));
  return element;
}

function link({ url, title }: SearchResult, phrases: readonly string[]): HTMLElement {
  const element = document.createElement('a');
  element.href = url;
  element.append(...marked(title, phrases));
  const lang = scriptLanguage(title, pageLanguage());
  if (lang !== undefined) element.lang = lang;
  element.addEventListener('click', () => {
    keepFound(url, phrases);
  });
  return element;
}

function line(name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...content);
  const lang = scriptLanguage(element.textContent, pageLanguage());
  if (lang !== undefined && name !== 'row-when') element.lang = lang;
  return element;
}

function status(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'status';
  element.textContent = text;
  return element;
}

function marked(text: string, phrases: readonly string[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let done = 0;
  for (const [start, end] of findMarks(text, phrases)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(done, start), mark);
    done = end;
  }
  return [...parts, text.slice(done)];
}
