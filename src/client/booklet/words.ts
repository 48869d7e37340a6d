import type { messages } from '../../strings/en/booklet.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

/** Words of the booklet and of its dialog. */
export type BookletWords = TranslateFrom<typeof messages>;

export const loadBookletWords = (): Promise<BookletWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/booklet.ts', { import: 'messages' }));
