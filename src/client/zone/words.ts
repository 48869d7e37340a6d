import type { messages } from '../../strings/en/zone.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

export type ZoneWords = TranslateFrom<typeof messages>;

export const loadZoneWords = (): Promise<ZoneWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/zone.ts', { import: 'messages' }));
