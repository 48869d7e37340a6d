/** The short names of the schedule formats, in the letters that both of their schemas take: a to z, digits, hyphens. */

/** Of a conference, such as `spare_hour_2027`: at least four letters, and no hyphens, which the JSON schema refuses. */
export function conferenceAcronym(title: string, firstDay: string): string {
  const letters = ascii(title).replaceAll('-', '_').slice(0, 40).replace(/_$/, '');
  return letters.length >= 4 ? letters : `conf_${letters === '' ? '' : `${letters}_`}${firstDay.slice(0, 4)}`;
}

/** Of an event: its number keeps it unique, and long enough where an id has no letters of these. */
export const eventSlug = (acronym: string, number: number, sessionId: string): string =>
  [acronym, String(number).padStart(4, '0'), ascii(sessionId).slice(0, 60).replace(/-$/, '')]
    .filter((part) => part !== '')
    .join('-');

/** Of a track or a room: begins with a letter. */
export const identifierOf = (id: string, kind: string): string => {
  const letters = ascii(id);
  return /^[a-z].*.$/.test(letters) ? letters : [kind, letters].filter((part) => part !== '').join('-');
};

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
