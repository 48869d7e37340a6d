/** A text, or its plural forms. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });
export type MessagesLike = Readonly<Record<string, Message>>;

/** The same keys in another language. */
export type Translated<Messages> = Readonly<Record<keyof Messages, Message>>;

export type Values = Readonly<Record<string, string | number>>;
export type TranslateFrom<Messages> = (key: keyof Messages, values?: Values) => string;

/** What there is for a language; `zh-Hans` takes that of `zh`. */
export const inLanguage = <T>(table: Readonly<Record<string, T>>, language: string): T | undefined =>
  table[language] ?? table[language.split('-')[0] ?? ''];

/** @param language a BCP 47 tag, for plural forms and digits */
export function translator<Messages extends Translated<Messages>>(
  messages: Messages,
  language: string,
): TranslateFrom<Messages> {
  const plurals = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) =>
    pluralForm(messages[key], values, plurals).replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = values[name];
      return value === undefined ? blank : typeof value === 'number' ? number.format(value) : value;
    });
}

function pluralForm(message: Message, { count }: Values, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(typeof count === 'number' ? count : 0)] ?? message.other;
}
