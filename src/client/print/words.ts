import type { messages } from '../../strings/en/print.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

/** Words on paper. */
export type PrintWords = TranslateFrom<typeof messages>;

export const loadPrintWords = (): Promise<PrintWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/print.ts', { import: 'messages' }));
