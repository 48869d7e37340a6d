import type { messages } from '../../strings/en/screen.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

export type ScreenWords = TranslateFrom<typeof messages>;

export const loadScreenWords = (): Promise<ScreenWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/screen.ts', { import: 'messages' }));
