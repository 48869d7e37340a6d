/** What to say about an answer. */
import type { SearchAnswer } from './search-types.ts';
import { t } from './words.ts';

const fromLastBuild = 'fromLastBuild' in document.documentElement.dataset;

export function answerText({ total, partly }: Pick<SearchAnswer, 'total' | 'partly'>, query: string): string {
  const words = query.trim();
  const text = total === 0 ? noneText(words) : t(partly ? 'search.some' : 'search.count', { count: total });
  return fromLastBuild ? `${text}. ${t('search.lastBuild')}` : text;
}

const noneText = (words: string): string =>
  words === '' ? t('search.noneHere') : t('search.none', { query: words });

export const failureText = (): string => (fromLastBuild ? t('search.noBuild') : t('search.failed'));

/** A status that says the same twice is heard twice. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
