import type { messages } from '../../strings/en/my-schedule.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

/** Words of the page of favourites. */
export type MyWords = TranslateFrom<typeof messages>;

export const loadMyWords = (): Promise<MyWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/my-schedule.ts', { import: 'messages' }));
