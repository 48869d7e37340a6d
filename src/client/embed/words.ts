/** Words inside the script, in all languages: a page of another site loads one file. */
import type { messages as embedMessages } from '../../strings/en/embed.ts';
import type { messages as rowMessages } from '../../strings/en/rows.ts';
import { inLanguage, type Translated, type TranslateFrom, translator } from '../../strings/translate.ts';
import type { RowWords } from '../dom/row-words.ts';

export interface EmbedWords {
  readonly embed: TranslateFrom<typeof embedMessages>;
  readonly row: RowWords;
  /** Of the words, which may be another than was asked for. */
  readonly language: string;
}

const embedFiles = import.meta.glob<typeof embedMessages>('../../strings/*/embed.ts', {
  import: 'messages',
  eager: true,
});
const rowFiles = import.meta.glob<typeof rowMessages>('../../strings/*/rows.ts', {
  import: 'messages',
  eager: true,
});

/** @param language a BCP 47 tag; English for one without words */
export function embedWords(language: string): EmbedWords {
  const isKnown = inLanguage(byLanguage(embedFiles), language) !== undefined;
  const own = isKnown ? language : 'en';
  return { embed: wordsIn(embedFiles, own), row: wordsIn(rowFiles, own), language: own };
}

function wordsIn<Messages extends Translated<Messages>>(
  files: Readonly<Record<string, Messages>>,
  language: string,
): TranslateFrom<Messages> {
  const messages = inLanguage(byLanguage(files), language);
  if (!messages) throw new Error(`There are no words in ${language}.`);
  return translator(messages, language);
}

const byLanguage = <T>(files: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.split('/').at(-2), messages]));
