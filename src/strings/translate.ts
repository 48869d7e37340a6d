/** A text, or its plural forms. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });
export type MessagesLike = Readonly<Record<string, Message>>;

export type Values = Readonly<Record<string, string | number>>;
export type TranslateFrom<Key extends string> = (key: Key, values?: Values) => string;

/** Words in a language, or in English where there is no file for it; `zh-Hans` takes those of `zh`. */
export function translateFrom<Key extends string>(
  languages: Readonly<Record<string, Readonly<Record<Key, Message>>>> & {
    readonly en: Readonly<Record<Key, Message>>;
  },
  language: string,
): TranslateFrom<Key> {
  const messages = languages[language] ?? languages[language.split('-')[0] ?? ''] ?? languages.en;
  const plurals = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const text = pluralForm(messages[key], values, plurals);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function pluralForm(message: Message, { count }: Values, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(typeof count === 'number' ? count : 0)] ?? message.other;
}
