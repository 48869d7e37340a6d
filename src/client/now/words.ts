import type { messages } from '../../strings/en/now.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

export type NowWords = TranslateFrom<typeof messages>;

export const loadNowWords = (): Promise<NowWords> =>
  loadWords(import.meta.glob<typeof messages>('../../strings/*/now.ts', { import: 'messages' }));

/** A sentence with an element in the place of its `{time}`. */
export function phrase(sentence: (time: string) => string, time: Node): (string | Node)[] {
  // No sentence holds a line break.
  const [before = '', after = ''] = sentence('\n').split('\n');
  return [before, time, after];
}
