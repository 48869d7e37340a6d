import type { messages } from '../../strings/en/search.ts';
import { loadWords } from '../dom/words.ts';

/** Words of search, which is loaded whole when someone asks for it. */
export const t = await loadWords(
  import.meta.glob<typeof messages>('../../strings/*/search.ts', { import: 'messages' }),
);
