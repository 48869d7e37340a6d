import type { messages } from '../../strings/en/filters.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

export type FilterWords = TranslateFrom<typeof messages>;

export const loadFilterWords = (): Promise<FilterWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/filters.ts', { import: 'messages' }));
