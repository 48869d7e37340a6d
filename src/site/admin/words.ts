/** The words of the page and of the forms, in one language; what a form has no words for goes by its key. */
import type { CmsWords } from '../../catalog/outputs/cms/words.ts';
import { words } from '../../strings/index.ts';
import { inLanguage, type Message, translator } from '../../strings/translate.ts';

export const adminWords = (language: string) => translator(tableFor(language), language);

const tableFor = (language: string) => (inLanguage(words, language) ?? words.en).admin;

export function editorWords(language: string, title: string): CmsWords {
  const t = adminWords(language);
  const table = new Map<string, Message>(Object.entries(tableFor(language)));
  const named =
    (group: string) =>
    (name: string): string => {
      const message = table.get(`admin.${group}.${name}`);
      return typeof message === 'string' ? message : name;
    };
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return {
    title,
    moment: t('admin.moment'),
    malformed: t('admin.malformed'),
    collection: named('collection'),
    one: named('one'),
    field: named('field'),
    choice: named('choice'),
    language: (tag) => languages.of(tag) ?? tag,
  };
}
