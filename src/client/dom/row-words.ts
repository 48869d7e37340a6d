import type { messages } from '../../strings/en/rows.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from './words.ts';

/** What a row says beside the session's own texts. */
export type RowWords = TranslateFrom<typeof messages>;

export const loadRowWords = (): Promise<RowWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/rows.ts', { import: 'messages' }));
