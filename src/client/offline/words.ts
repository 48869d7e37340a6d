import type { messages } from '../../strings/en/offline.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

/** What the site says of its copy on a device. */
export type OfflineWords = TranslateFrom<typeof messages>;

export const loadOfflineWords = (): Promise<OfflineWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/offline.ts', { import: 'messages' }));
