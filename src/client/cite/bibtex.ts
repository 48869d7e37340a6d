import { escapeTex } from '../../catalog/text/escape.ts';
import type { PersonName } from './person-name.ts';
import type { Reference } from './reference.ts';

/** Macros that every style of BibTeX knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry of a BibTeX file. @param occasion what it was, such as "Talk at ..." */
export function bibtex(reference: Reference, occasion: string): string {
  const { key, authors, title, place, date, language, note, url } = reference;
  const [year, month] = date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? value(authors.map(authorOf).join(' and ')) : undefined],
    // Braces of its own keep its capitals.
    ['title', value(value(escapeTex(title)))],
    ['howpublished', value(escapeTex(occasion))],
    ['address', place && value(escapeTex(place))],
    ['year', year && value(year)],
    ['month', MONTHS[Number(month) - 1]],
    ['url', value(url)],
    ['language', language && value(escapeTex(language))],
    ['note', note && value(escapeTex(note))],
  ];
  const lines = fields.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name} = ${text}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const value = (text: string): string => `{${text}}`;

/** In its three parts; a name that stays whole has braces, in which BibTeX takes nothing apart. */
function authorOf({ family, given, suffix }: PersonName): string {
  if (given === undefined) return value(escapeTex(family));
  return [family, suffix, given]
    .filter((part) => part !== undefined)
    .map(escapeTex)
    .join(', ');
}
