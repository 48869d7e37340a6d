/** One calendar out of several files of this site. */
import { alarmText, foldedLines, textValue } from '../../catalog/outputs/calendar/ical.ts';

const EVENT = /^BEGIN:VEVENT\r?\n[^]*?^END:VEVENT\r?\n/gm;

/** What is true of the file that it was taken from, and not of a copy of chosen events. */
const OF_THE_SOURCE =
  /^(?:NAME|X-WR-CALNAME|DESCRIPTION|X-WR-CALDESC|REFRESH-INTERVAL|X-PUBLISHED-TTL|SOURCE|URL)[;:]/i;

/** The events of a file as they are written there, to the letter. */
export const eventsOf = (calendar: string): readonly string[] => calendar.match(EVENT) ?? [];

/** What a calendar of many sessions says of one; an empty calendar where it is not in it. */
export function onlySession(calendar: string, id: string): string {
  const uid = `\nUID:${textValue(id)}@`;
  const events = eventsOf(calendar).filter((event) => event.replace(/\r?\n[ \t]/g, '').includes(uid));
  return `BEGIN:VCALENDAR\r\n${propertiesOfCopy(calendar)}${events.join('')}END:VCALENDAR\r\n`;
}

/** Whether a text is a whole calendar file, and no page that came in its place. */
export const isCalendar = (text: string): boolean =>
  /^BEGIN:VCALENDAR\r?\n[^]*^END:VCALENDAR\s*$/m.test(text);

export interface Reminder {
  /** Before the start. */
  readonly minutes: number;
  readonly text: string;
}

/**
 * @param name what an app calls the calendar
 * @param reminder of each session that takes place
 */
export function mergeCalendars(calendars: readonly string[], name: string, reminder?: Reminder): string {
  const [first = ''] = calendars;
  const head = propertiesOfCopy(first);
  const names = foldedLines([`NAME:${textValue(name)}`, `X-WR-CALNAME:${textValue(name)}`]);
  const events = [...new Set(calendars.flatMap(eventsOf))];
  const reminding = reminder ? events.map((event) => withAlarm(event, reminder)) : events;
  return `BEGIN:VCALENDAR\r\n${head}${names}${reminding.join('')}END:VCALENDAR\r\n`;
}

const withAlarm = (event: string, { minutes, text }: Reminder): string =>
  /^STATUS:CANCELLED\r?$/m.test(event)
    ? event
    : event.replace(/^END:VEVENT\r?\n$/m, (end) => alarmText(minutes, text) + end);

const propertiesOfCopy = (calendar: string): string =>
  propertiesOf(calendar)
    .filter((property) => !OF_THE_SOURCE.test(property))
    .join('');

/** The calendar's own properties, each with the lines that continue it. */
function propertiesOf(calendar: string): readonly string[] {
  const [head = ''] = calendar.replace(/^BEGIN:VCALENDAR\r?\n/, '').split(/^(?:BEGIN|END):/m, 1);
  return head.match(/^[^ \t\r\n][^\n]*\n(?:[ \t][^\n]*\n)*/gm) ?? [];
}
