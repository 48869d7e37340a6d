/** What to say about a search: that it is under way, what it found, or that it could not be loaded. */
import type { SearchAnswer, SearchRequest } from '../../catalog/search/answers.ts';
import { part } from '../dom/part.ts';
import { t } from './words.ts';

/** Milliseconds in which an answer needs no announcement. */
const SOON = 500;

export interface SearchStatus {
  /**
   * The first search loads the index, and this says so at once; later ones say so only where they take long.
   * @returns nothing where there is no answer, or none that still matters
   */
  during<T>(search: Promise<T>): Promise<T | undefined>;
  /** @param text nothing where there is no search */
  show(text: string): void;
}

/**
 * @param line a live region
 * @param failure a line with an alert and a button, hidden
 * @param retry what the button does
 */
export function searchStatus(line: HTMLElement, failure: HTMLElement, retry: () => void): SearchStatus {
  const alert = part(failure, '[role="alert"]', HTMLElement);
  let delay = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (nextDelay: number): void => {
    clearTimeout(timer);
    timer = undefined;
    delay = nextDelay;
  };
  part(failure, 'button', HTMLButtonElement).addEventListener('click', retry);
  return {
    async during(search) {
      failure.hidden = true;
      timer ??= setTimeout(() => {
        say(line, t('search.searching'));
      }, delay);
      try {
        return await search;
      } catch {
        end(0);
        say(line, '');
        say(alert, failureText());
        failure.hidden = false;
        return undefined;
      }
    },
    show(text) {
      end(text === '' ? delay : SOON);
      failure.hidden = true;
      say(line, text);
    },
  };
}

export function answerText(
  {
    total,
    partly,
    corrected,
    query: answered,
  }: Pick<SearchAnswer, 'total' | 'partly' | 'corrected' | 'query'>,
  { query, facets }: Pick<SearchRequest, 'query' | 'facets'>,
): string {
  const words = query.trim();
  const narrowed = Object.keys(facets).length > 0;
  const found = partly ? 'search.some' : corrected ? 'search.corrected' : 'search.count';
  return total === 0 ? noneText(words, narrowed) : t(found, { count: total, query: answered.trim() });
}

function noneText(words: string, narrowed: boolean): string {
  if (words !== '') return t('search.none', { query: words });
  return t(narrowed ? 'search.noneHere' : 'search.empty');
}

export const failureText = (): string => t('search.failed');

/** A status that says the same twice is heard twice. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
