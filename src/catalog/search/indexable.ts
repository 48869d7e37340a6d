/** The texts of a thing as the index takes them: cut into words, those of one field as one text. */
import { otherForms } from './han-forms.ts';
import type { SearchField } from './facets.ts';
import { BETWEEN_TEXTS, indexableText, plainForms } from './words.ts';

/** By field; `content` is the main text in the page's language. */
export type Texts = Readonly<Partial<Record<SearchField | 'content', readonly (string | undefined)[]>>>;

export interface IndexedTexts {
  /** The main text in the page's language. */
  readonly content: string;
  readonly meta: Readonly<Partial<Record<SearchField, string>>>;
}

/** What things and people are called, apart from the texts about them. */
const NAMES = ['title', 'alias', 'name', 'names', 'topics'] as const satisfies readonly SearchField[];

/** Fields without a text are left out. */
export function indexable({ content = [], ...fields }: Texts): IndexedTexts {
  const main = joined(content);
  const entries = Object.entries(fields).map(([field, texts]) => [field, joined(texts)] as const);
  const names = joined(NAMES.flatMap((field) => fields[field] ?? []));
  const added = [
    ['plain', plainForms([main, ...entries.map(([, text]) => text)].join(' '))],
    ['forms', otherForms(names)],
    ['textForms', otherForms(joined([main, ...(fields.elsewhere ?? [])]))],
  ] as const;
  return {
    content: indexableText(main),
    meta: Object.fromEntries(
      [...entries, ...added.map(([field, words]) => [field, words.join(' ')] as const)].flatMap(
        ([field, text]) => (text === '' ? [] : [[field, indexableText(text)]]),
      ),
    ),
  };
}

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts)].filter((text) => text !== undefined && text.trim() !== '').join(BETWEEN_TEXTS);
