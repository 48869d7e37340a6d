/** Where results answer another spelling than the one that was typed: the way to the words as they were typed. */
import type { SearchAnswer } from '../../catalog/search/answers.ts';
import { button } from '../dom/element.ts';
import { t } from './words.ts';

export interface ExactWords {
  /** Whether the visitor wants these words as they are. */
  wants(query: string): boolean;
  /** @param query as it was typed */
  offer(answer: Pick<SearchAnswer, 'corrected'>, query: string): void;
}

/** @param line is followed by the offer */
export function exactWords(line: HTMLElement, search: () => void): ExactWords {
  let typed = '';
  let wanted: string | undefined;
  const offer = button('action search-exact', '', () => {
    wanted = typed;
    search();
  });
  offer.hidden = true;
  line.after(offer);
  return {
    wants: (query) => query === wanted,
    offer({ corrected }, query) {
      typed = query;
      offer.hidden = !corrected;
      offer.textContent = corrected ? t('search.exact', { query: query.trim() }) : '';
    },
  };
}
