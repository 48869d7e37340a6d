/** A session as it is cited, whatever the format. */
import { fingerprint } from '../../catalog/text/fingerprint.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { type PersonName, splitName } from './person-name.ts';

export interface Reference {
  /** ASCII, the same in every language and for good. */
  readonly key: string;
  readonly authors: readonly PersonName[];
  readonly title: string;
  readonly conference: string;
  /** Name and address. */
  readonly place?: string | undefined;
  /** `2027-10-29` */
  readonly date?: string | undefined;
  /** That it is given in, a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  /** Absolute. */
  readonly url: string;
}

export interface ReferenceFacts {
  /** Of the session's page, absolute. */
  readonly url: string;
  /** Path that the site is published under, the same in every language. */
  readonly base: string;
  /** The conference's first day, for a session without one. */
  readonly firstDay?: string | undefined;
  readonly note?: string | undefined;
}

export function referenceTo(
  { id, people, title, day, language }: ProgrammeSession,
  { title: conference, venue }: Pick<Programme, 'title' | 'venue'>,
  { url, base, firstDay, note }: ReferenceFacts,
): Reference {
  return {
    key: keyOf(new URL(url).host, base, id),
    authors: people.map(({ text }) => splitName(text)),
    title: title.text,
    conference,
    place: venue,
    date: day ?? firstDay,
    language,
    note,
    url,
  };
}

/** By where the session is, which is unique in the world. */
function keyOf(host: string, base: string, id: string): string {
  const plain = ascii(id);
  // Ids that differ in letters which a key cannot have.
  return [ascii(host), ascii(base), plain, plain === id ? '' : fingerprint(id)]
    .filter((part) => part !== '')
    .join('-');
}

const ascii = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
