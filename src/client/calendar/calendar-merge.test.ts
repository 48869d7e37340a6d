import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendarText, eventText } from '../../catalog/outputs/calendar/ical.ts';
import { eventsOf, isCalendar, mergeCalendars, onlySession } from './calendar-merge.ts';

/** As the site has it beside the session's page. */
function aFile(
  id: string,
  {
    title = id,
    events = 1,
    status = 'CONFIRMED',
  }: { title?: string; events?: number; status?: CalendarEvent['status'] } = {},
): string {
  const event = eventText({
    uid: `${id}@example.org`,
    start: Date.UTC(2026, 6, 29, 1),
    end: Date.UTC(2026, 6, 29, 2),
    summary: title,
    status,
    description: `${title}\nEND:VEVENT\nBEGIN:VEVENT\n${'长'.repeat(100)}`,
    location: 'Hall',
    url: `https://example.org/sessions/${id}.html`,
    categories: [],
    conferences: [],
    lastModified: 0,
    sequence: 1,
  });
  return calendarText(
    {
      name: `Conference: ${title}`,
      description: `About the conference, ${'at length '.repeat(20)}`,
      timeZone: 'Asia/Shanghai',
      source: `https://example.org/sessions/${id}.ics`,
      language: 'en',
    },
    events > 0 ? [event] : [],
  );
}

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));

test('one calendar holds the events of all files, to the letter', () => {
  const files = [aFile('a'), aFile('b', { title: 'Commas, semicolons; and 湖仓一体' })];
  const merged = mergeCalendars(files, 'Mine');
  expect(eventsOf(merged)).toEqual(files.flatMap(eventsOf));
  const events = parsed(merged).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'a@example.org',
    'b@example.org',
  ]);
  expect(events[1]?.getFirstPropertyValue('summary')).toBe('Commas, semicolons; and 湖仓一体');
});

test('the calendar has its own name, and nothing of the file that it began with', () => {
  const merged = mergeCalendars([aFile('a')], 'My schedule · Data, Asia');
  expect(merged).toContain(
    '\r\nNAME:My schedule · Data\\, Asia\r\nX-WR-CALNAME:My schedule · Data\\, Asia\r\n',
  );
  const calendar = parsed(merged);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Shanghai');
  const names = calendar.getAllProperties().map(({ name }) => name);
  expect(names.filter((name) => name === 'name')).toHaveLength(1);
  for (const gone of ['source', 'refresh-interval', 'x-published-ttl', 'description', 'x-wr-caldesc']) {
    expect(names).not.toContain(gone);
  }
});

test('every line ends and folds as the standard asks', () => {
  const lines = mergeCalendars([aFile('a')], 'A name that is '.repeat(10)).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('a file without an event adds nothing', () => {
  const merged = mergeCalendars([aFile('later', { events: 0 }), aFile('a')], 'Mine');
  expect(
    parsed(merged)
      .getAllSubcomponents()
      .map(({ name }) => name),
  ).toEqual(['vevent']);
});

test('a reminder stands in each session that takes place, as the standard has it', () => {
  const files = [aFile('a'), aFile('off', { status: 'CANCELLED' })];
  const merged = mergeCalendars(files, 'Mine', { minutes: 10, text: 'Begins soon; 快开始了' });
  const [a, off] = parsed(merged).getAllSubcomponents('vevent');
  expect(off?.getAllSubcomponents('valarm')).toEqual([]);
  const [alarm, ...others] = a?.getAllSubcomponents('valarm') ?? [];
  expect(others).toEqual([]);
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(alarm?.getFirstPropertyValue('description')).toBe('Begins soon; 快开始了');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
  for (const line of merged.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('without a reminder there is none', () => {
  expect(mergeCalendars([aFile('a')], 'Mine')).not.toContain('VALARM');
});

test('a file that comes twice is in it once', () => {
  expect(eventsOf(mergeCalendars([aFile('a'), aFile('a')], 'Mine'))).toHaveLength(1);
});

test('tells a calendar from a sign-in page or half a file', () => {
  const file = aFile('a');
  expect([file, '<!doctype html><p>Sign in', file.slice(0, -40)].map(isCalendar)).toEqual([
    true,
    false,
    false,
  ]);
});

test('a session is cut out of the whole calendar, also where its address is folded or begins as another one', () => {
  const long = 'a'.repeat(90);
  const whole = mergeCalendars(
    ['a', long, 'aa'].map((id) => aFile(id)),
    'All',
  );
  for (const id of ['a', long]) {
    const cut = onlySession(whole, id);
    expect(isCalendar(cut)).toBe(true);
    expect(eventsOf(cut)).toEqual(eventsOf(aFile(id)));
  }
  expect(eventsOf(onlySession(whole, 'b'))).toEqual([]);
});
