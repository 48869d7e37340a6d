/** What the worker remembers of each language from one start to the next; it lies among what is kept, and goes with it. */
import { addressOf, keptCache, keptCopy } from './kept.ts';

export interface LanguageMemory {
  /** Whether the visitor has asked for everything, whatever its size. */
  readonly all?: boolean;
  /** Whether the visitor has asked for any of it. */
  readonly isWished?: boolean;
  /** The build of which all that is to be kept was there, */
  readonly build?: string;
  /** and when that was last known to be what the site says, ISO 8601. */
  readonly checked?: string;
}

type Memory = Readonly<Record<string, LanguageMemory>>;

const PLACE = 'offline/memory.json';

export async function remembered(): Promise<Memory> {
  const file = await keptCopy(addressOf(PLACE));
  const memory: Memory = file ? await file.json() : {};
  return memory;
}

export async function remember(language: string, news: LanguageMemory): Promise<void> {
  const memory = await remembered();
  const after = { ...memory, [language]: { ...memory[language], ...news } };
  await (await keptCache()).put(addressOf(PLACE), Response.json(after));
}

export const isMemory = (address: string): boolean => address === addressOf(PLACE);
