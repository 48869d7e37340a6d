import type { Reference } from './reference.ts';

/** A reference in the tags of RIS, a line each; texts are lines already. */
export function ris({ authors, title, conference, place, date, language, note, url }: Reference): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'SLIDE'],
    ...authors.map(
      ({ family, given, suffix }) =>
        ['AU', [family, given, suffix].filter((part) => part !== undefined).join(', ')] as const,
    ),
    ['TI', title],
    ['T2', conference],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['CY', place],
    ['LA', language],
    ['N1', note],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag, text]) => (text === undefined ? '' : `${tag}  - ${text}\r\n`)).join('');
}
