/** One session as a calendar shows it. Instants are epoch milliseconds. */
export interface CalendarEvent {
  /** The same in every calendar and after every change; a new one makes a second entry at the subscriber's. */
  readonly uid: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The title alone, with the word for "cancelled" in front where that is so. */
  readonly summary: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Plain text: speakers, the time at the venue, abstract, address of the page. */
  readonly description: string;
  /** Never empty: Giggity drops an event without a place. */
  readonly location: string;
  /** Latitude and longitude in degrees. */
  readonly geo?: readonly [number, number];
  /** Absolute. */
  readonly url: string;
  /** Where it can be watched and talked about while it takes place. */
  readonly conferences: readonly ConferenceAddress[];
  readonly categories: readonly string[];
  /** The last change of the content, never the time of the build. */
  readonly lastModified: number;
  /** A whole number that only rises. */
  readonly sequence: number;
}

/** An address of RFC 7986 (5.11), by which apps offer to join. */
export interface ConferenceAddress {
  readonly feature: 'AUDIO,VIDEO' | 'CHAT';
  readonly label: string;
  /** Absolute. */
  readonly url: string;
}

export interface CalendarInfo {
  readonly name: string;
  readonly description?: string;
  /** IANA name of the venue's zone. Only a hint: every time is written in UTC. */
  readonly timeZone: string;
  /** Absolute address of the calendar file itself. */
  readonly source: string;
  readonly language: string;
}

/** One VEVENT with folded lines, for `calendarText`. Make it once; a session stands in many calendars. */
export function eventText(event: CalendarEvent): string {
  const modified = utc(event.lastModified);
  return foldedLines([
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SUMMARY:${textValue(event.summary)}`,
    `LOCATION:${textValue(event.location)}`,
    event.geo && `GEO:${event.geo.map(degrees).join(';')}`,
    event.description && `DESCRIPTION:${textValue(event.description)}`,
    `URL:${uriValue(event.url)}`,
    ...event.conferences.map(
      ({ feature, label, url }) =>
        `CONFERENCE;VALUE=URI;FEATURE=${feature};LABEL=${parameterValue(label)}:${uriValue(url)}`,
    ),
    event.categories.length > 0 && `CATEGORIES:${event.categories.map(textValue).join(',')}`,
    'END:VEVENT',
  ]);
}

/**
 * An alarm to stand inside an event, before its end. The site's own calendars have none: that is for each visitor to say.
 * @param minutes before the start, a whole number
 * @param text that the alarm shows
 */
export const alarmText = (minutes: number, text: string): string =>
  foldedLines([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${textValue(text)}`,
    `TRIGGER:-PT${minutes}M`,
    'END:VALARM',
  ]);

/** A calendar file around the texts of its events, which stay in the order given. */
export function calendarText(info: CalendarInfo, events: readonly string[]): string {
  const name = textValue(info.name);
  const description = info.description && textValue(info.description);
  const head = foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Lectern//Conference catalog//${textValue(info.language.toUpperCase())}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Each fact twice: as RFC 7986 has it, and as the apps older than that read it.
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    description && `DESCRIPTION:${description}`,
    description && `X-WR-CALDESC:${description}`,
    `X-WR-TIMEZONE:${textValue(info.timeZone)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    `SOURCE;VALUE=URI:${uriValue(info.source)}`,
  ]);
  const components = events.length > 0 ? events.join('') : foldedLines(UTC_ZONE);
  return `${head}${components}END:VCALENDAR\r\n`;
}

/** RFC 5545 asks for at least one component, also before the first session has a time; this one shows nothing. */
const UTC_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** 20220730T061000Z. UTC needs no VTIMEZONE and cannot be misread. @param instant epoch milliseconds */
export function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** At most six decimals, and never in the exponent notation that RFC 5545 does not know. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Every other line break that some reader knows becomes `\n`; what is left of the control characters goes. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** RFC 5545 has no escapes inside quotes, and RFC 6868's, which begin with `^`, few know: what cannot stand there goes. */
const parameterValue = (text: string): string =>
  `"${text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}"^]/gu, ' ')}"`;

/** RFC 5545 has no escapes in an address, so what is not printable ASCII is percent-encoded. */
function uriValue(address: string): string {
  return address.toWellFormed().replace(/[^!-~]/gu, (character) => encodeURIComponent(character));
}

/** Content lines as RFC 5545 ends and folds them; what is not there is no line. */
export function foldedLines(lines: readonly (string | false | undefined)[]): string {
  return lines.map((line) => (line ? `${folded(line)}\r\n` : '')).join('');
}

const LINE_OCTETS = 75;

/** Break a line between characters, so that no piece is over 75 octets of UTF-8, the leading space included. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Octets(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function utf8Octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
