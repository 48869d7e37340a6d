/** Building blocks of the schemas. Content arrives as text, lists and maps of text (see parse.ts). */
import { z } from 'zod';
import { cleanLine } from '../text/clean.ts';
import { splitList } from '../text/list.ts';

/** One line of text, with spreadsheet residue, invisible characters and doubled spaces gone. */
export const line = z.string().transform(cleanLine);

export const requiredLine = line.refine((text) => text !== '').meta({ pattern: '\\S' });

/** Text that may differ by language: one string, or a map such as `{ en: Hall, zh: 大厅 }`. */
export const localized = z.union([
  requiredLine.transform((text): Localized => ({ '': text })),
  z.record(z.string(), requiredLine).refine((map) => Object.keys(map).length > 0),
]);

/** Text by language; the empty key holds a text that was given once for all of them. */
export type Localized = Readonly<Record<string, string>>;

/** The text in a language, else the one for all, else the first there is. */
export function inLanguage(text: Localized, language: string): string {
  return text[language] ?? text[''] ?? Object.values(text)[0] ?? '';
}

/** One value or several; `, ` and `，` divide a string. */
export const list = z.union([z.array(requiredLine), line.transform(splitList)]);

/** What settings name a thing by, where its name may change. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ hint: 'Write an id of small letters, digits and hyphens, such as "main-hall".' });

/** Labels that a conference or a session may have; nobody learns more marks. */
export const MOST_LABELS = 40;

/** A whole number of minutes above zero. */
export const minutesField = z
  .string()
  .regex(/^\s*\d{1,4}\s*$/)
  .transform(Number)
  .refine((count) => count > 0)
  .meta({ hint: 'Write whole minutes, such as 40.', type: ['integer', 'string'], minimum: 1, maximum: 9999 });

/** An address that is safe to link to: https or http, `//host` completed. */
export const webAddress = line
  .transform((text) => (text.startsWith('//') ? `https:${text}` : text))
  .refine(isWebAddress)
  .meta({
    hint: 'Write a full address, such as "https://example.org/slides.pdf".',
    pattern: '^\\s*([Hh][Tt][Tt][Pp][Ss]?:)?//[^/@]',
  });

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && username === '';
}

const IMAGE_PATH = /^images\/[^\\]+\.(svg|png|webp|jpe?g)$/;

/** Path of an image in the content folder. */
export const imagePath = line
  .refine((path) => IMAGE_PATH.test(path) && !path.includes('..'))
  .meta({ pattern: IMAGE_PATH.source });

const writtenLink = z.strictObject({
  label: localized.describe('What the link says.'),
  url: webAddress.describe('Where it leads.'),
});
const bareLink = webAddress.transform((url) => ({ label: { '': new URL(url).hostname }, url }));

export const link = z.union([writtenLink, bareLink]);
export type Link = z.infer<typeof link>;

/** When a link of a session is of use; at any time where it does not say. */
export const linkTimes = ['before', 'during', 'after'] as const;

const sessionLink = z.union([writtenLink.extend({ when: optional(z.enum(linkTimes)) }), bareLink]);
export type SessionLink = Link & { readonly when?: (typeof linkTimes)[number] | undefined };

export const sessionLinks = z.array(sessionLink).meta({
  hint: `Write a list of { label: Slides, url: "https://example.org/", when: after }; "when" may be left out or is one of: ${linkTimes.join(', ')}.`,
});

export const links = z
  .array(link)
  .meta({ hint: 'Write a list of { label: Slides, url: "https://example.org/" }.' });

/** A schema for a text that may be left empty, which counts as not given. */
export function optional<T extends z.ZodType>(schema: T) {
  return z
    .union([z.literal('').transform(() => undefined), schema])
    .optional()
    .meta(schema.meta() ?? {});
}
