import type { messages } from '../../strings/en/grid.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

export type GridWords = TranslateFrom<typeof messages>;

export const loadGridWords = (): Promise<GridWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/grid.ts', { import: 'messages' }));
