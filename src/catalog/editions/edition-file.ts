/** The file `edition.json`, in which a built edition says of itself what those need that join it with others. */
import { z } from 'zod';

export const EDITION_FILE = 'edition.json';

const text = z.string().min(1);
/** As an address begins: nothing in it leads out of the folder that it names. */
const folderAddress = z.string().regex(/^\/(?:(?!(?:\.|%2e){1,2}\/)(?:[\w.~-]|%[\da-f]{2})+\/)*$/i);

/** What the page of all editions says of one, in one of its languages. */
const row = z.strictObject({
  /** BCP 47 tag. */
  language: text,
  title: text,
  /** Address of its first page. */
  home: folderAddress,
  /** "29–31 July 2022, World Trade Hall" */
  place: text.optional(),
  /** "213 sessions" */
  sessions: text,
  /** What it is among the editions; only of the current one. */
  note: text.optional(),
});

const edition = z
  .strictObject({
    format: z.literal(1),
    /** Where all of them are published, such as `https://example.org`. */
    origin: z.url({ protocol: /^https?$/ }),
    /** Path that it is published under, with a slash at its end. */
    base: folderAddress,
    /** The same of the current edition, under which all others are. */
    editions: folderAddress,
    /** Its first day. */
    start: z.iso.date().optional(),
    /** How many files it has beside this one; names that begin with a dot are not counted, as they get lost on some ways. */
    files: z.int().positive(),
    /** One for each language, the default one first. */
    rows: z.array(row).min(1),
  })
  .refine(({ base, editions }) => base.startsWith(editions))
  .refine(({ base, rows }) => rows.every(({ home }) => home.startsWith(base)));

export type EditionRow = z.infer<typeof row>;
export type Edition = z.infer<typeof edition>;

/** @returns nothing for a text that is no such file */
export function readEditionFile(json: string): Edition | undefined {
  try {
    return edition.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

export const editionFile = (facts: Edition): string => `${JSON.stringify(facts)}\n`;
