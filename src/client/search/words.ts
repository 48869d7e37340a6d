import type { messages } from '../../strings/en/search.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { loadWords } from '../dom/words.ts';

type SearchWords = TranslateFrom<typeof messages>;

let words: SearchWords | undefined;

export async function loadSearchWords(): Promise<void> {
  words ??= await loadWords(
    import.meta.glob<typeof messages>('../../strings/*/search.ts', { import: 'messages' }),
  );
}

/** @throws while words have not been loaded */
export const t: SearchWords = (key, values) => {
  if (!words) throw new Error('The words of search have not been loaded.');
  return words(key, values);
};
