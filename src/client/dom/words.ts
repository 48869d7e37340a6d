/** Words of scripts, in the page's language only. */
import { inLanguage, type Translated, type TranslateFrom, translator } from '../../strings/translate.ts';
import { pageLanguage } from './page.ts';

/** Loads a table by the path of its file, of which the folder is the language. */
type Files<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

/**
 * @param files of one table, from `import.meta.glob('../../strings/*\/<table>.ts', { import: 'messages' })`
 * @throws when the network is gone
 */
export async function loadWords<Messages extends Translated<Messages>>(
  files: Files<Messages>,
): Promise<TranslateFrom<Messages>> {
  const byLanguage = Object.fromEntries(
    Object.entries(files).map(([path, load]) => [path.split('/').at(-2), load]),
  );
  const load = inLanguage(byLanguage, pageLanguage()) ?? byLanguage['en'];
  if (!load) throw new Error('There are no words in English.');
  return translator(await load(), pageLanguage());
}
