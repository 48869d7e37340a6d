import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { createWording } from '../../model/wording.ts';
import { createRoutes } from '../../routes.ts';
import { type Files, read, session, settings, track } from '../../test-content.ts';
import { createCalendars, sessionUid } from './calendars.ts';

const conference = settings(`
title: { en: Slow Software, zh: 慢软件 }
description: { en: Two days of it }
venue: { name: { en: The Old Mill, zh: 老磨坊 }, address: 1 Mill Lane, geo: [31.2, 121.5] }
rooms: [{ id: loft, name: { en: Loft, zh: 阁楼 }, building: { en: Annex, zh: 副楼 }, floor: top, stream: "https://live.example/loft;a,b" }]
types: [{ id: english, name: { en: English talk } }]
`);

const files: Files = {
  'conference.yaml': conference,
  'tracks/wasm.md': track('WebAssembly'),
  'sessions/placed.md': session(
    {
      title: 'Waiting, well',
      date: '2022-07-30 14:10:00',
      duration: '40',
      track: 'wasm',
      room: 'loft',
      presenters: 'Ana Example, 林知夏',
      stype: 'English talk',
      tags: '[queues, patience]',
      chat: 'https://chat.example/placed',
    },
    'About *waiting*.',
  ),
  'sessions/off.md': session({
    title: 'Off',
    date: '2022-07-30 16:00:00',
    duration: '20',
    status: 'cancelled',
  }),
  'sessions/perhaps.md': session({
    title: 'Perhaps',
    date: '2022-07-31 09:00:00',
    duration: '20',
    status: 'tentative',
  }),
  'sessions/unplaced.md': session({ title: 'Some day', date: '' }),
};

const words = {
  'calendar.cancelled': 'OFF: {title}',
  'calendar.speakers': 'With {names}',
  'calendar.time': 'At {time}',
  'calendar.noPlace': 'Somewhere',
  'session.stream': 'Live',
  'session.chat': 'Talk',
} as const;

function calendarOfAll(contents: Files, language: string, name: string | undefined): string {
  const { catalog } = read(contents);
  const { languages } = catalog.conference;
  const routes = createRoutes({ base: '/', site: 'https://slow.example', languages });
  const calendarOf = createCalendars(createWording(catalog, language, routes), {
    t: (word, values = {}) => words[word].replace(/\{(\w+)\}/, (_, key: string) => values[key] ?? ''),
    revisionOf: () => ({ lastModified: Date.parse('2022-07-01T08:09:10Z'), sequence: 3 }),
  });
  return calendarOf(catalog.sessions, name, '/schedule.ics');
}

interface Read {
  readonly calendar: ICAL.Component;
  readonly events: ReadonlyMap<string, ICAL.Event>;
}

/** The calendar of all sessions, read as an app reads it; events by the first part of their UID. */
function readCalendar({ contents = files, language = 'en', name }: Partial<Wanted> = {}): Read {
  const calendar = new ICAL.Component(ICAL.parse(calendarOfAll(contents, language, name)));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events: new Map(events.map((event) => [event.uid.split('@')[0] ?? '', event])) };
}

interface Wanted {
  readonly contents: Files;
  readonly language: string;
  readonly name: string;
}

describe('a calendar', () => {
  test('holds what has a time, and nothing else', () => {
    expect([...readCalendar().events.keys()]).toEqual(['placed', 'off', 'perhaps']);
  });

  test('has no entry for a part that takes place whenever its whole does', () => {
    const { events } = readCalendar({
      contents: {
        'conference.yaml': conference,
        'sessions/a.md': session({ date: '2022-07-30 10:00', duration: '60' }),
        'sessions/b.md': session({ partOf: 'a' }),
        'sessions/c.md': session({ partOf: 'a', date: '2022-07-30 10:10', duration: '5' }),
      },
    });
    expect([...events.keys()]).toEqual(['a', 'c']);
  });

  test.each([
    [undefined, 'Slow Software'],
    ['WebAssembly', 'Slow Software: WebAssembly'],
  ])('of %s is called "%s"', (name, title) => {
    const { calendar } = readCalendar(name === undefined ? {} : { name });
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(title);
  });

  test('says where it comes from and in which zone the conference is', () => {
    const { calendar } = readCalendar();
    expect(calendar.getFirstPropertyValue('source')).toBe('https://slow.example/schedule.ics');
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Shanghai');
  });

  test('of no session is still a calendar', () => {
    const { calendar, events } = readCalendar({
      contents: { 'conference.yaml': conference, 'sessions/a.md': session({ date: '' }) },
    });
    expect(calendar.name).toBe('vcalendar');
    expect(events.size).toBe(0);
  });
});

describe('an entry', () => {
  test('tells time, place, people, kind and address of its session', () => {
    const event = readCalendar().events.get('placed');
    expect(event?.summary).toBe('Waiting, well');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2022-07-30T06:10:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2022-07-30T06:50:00.000Z');
    expect(event?.location).toBe('Loft, Annex, top, The Old Mill, 1 Mill Lane');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://slow.example/sessions/placed.html');
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([
      'WebAssembly',
      'English talk',
      'queues',
      'patience',
    ]);
    const paragraphs = event?.description.split('\n\n') ?? [];
    expect(paragraphs[0]).toBe('With Ana Example and 林知夏');
    expect(paragraphs[1]).toContain('At Saturday');
    expect(paragraphs[1]).toContain('Loft, Annex, top, The Old Mill');
    expect(paragraphs.slice(2)).toEqual(['About waiting.', 'https://slow.example/sessions/placed.html']);
  });

  test('says where it can be watched and talked about', () => {
    const properties = readCalendar().events.get('placed')?.component.getAllProperties('conference') ?? [];
    expect(
      properties.map((property) => [
        property.getParameter('label'),
        property.getParameter('feature'),
        property.getFirstValue(),
      ]),
    ).toEqual([
      ['Live', 'AUDIO,VIDEO', 'https://live.example/loft;a,b'],
      ['Talk', 'CHAT', 'https://chat.example/placed'],
    ]);
  });

  test('has the words of its language and one identity in all of them', () => {
    const english = readCalendar().events.get('placed');
    const chinese = readCalendar({ language: 'zh' }).events.get('placed');
    expect(chinese?.location).toBe('阁楼, 副楼, top, 老磨坊, 1 Mill Lane');
    expect(chinese?.component.getFirstPropertyValue('url')).toBe(
      'https://slow.example/zh/sessions/placed.html',
    );
    expect(chinese?.uid).toBe(english?.uid);
  });

  test.each([
    ['placed', 'CONFIRMED', 'Waiting, well'],
    ['perhaps', 'TENTATIVE', 'Perhaps'],
    ['off', 'CANCELLED', 'OFF: Off'],
  ])('of "%s" has the status %s and the summary "%s"', (id, status, summary) => {
    const event = readCalendar().events.get(id);
    expect(event?.component.getFirstPropertyValue('status')).toBe(status);
    expect(event?.summary).toBe(summary);
  });

  test('takes its revision from the history of its session', () => {
    const event = readCalendar().events.get('placed');
    expect(event?.sequence).toBe(3);
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2022-07-01T08:09:10Z');
  });

  test('names a place also where none is known, as some apps drop entries without one', () => {
    const { events } = readCalendar({
      contents: { 'sessions/a.md': session({ date: '2022-07-30 14:10:00' }) },
    });
    expect(events.get('a')?.location).toBe('Somewhere');
  });
});

test('a day’s calendar has the night after it and what goes on from before, and tells their own dates', () => {
  const { catalog } = read({
    'conference.yaml': settings('dayStart: "06:00"\n'),
    'sessions/expo.md': session({ title: 'Expo', date: '2022-07-30 10:00', end: '2022-07-31 18:00' }),
    'sessions/party.md': session({ title: 'Party', date: '2022-08-01 00:30', duration: '60' }),
  });
  const routes = createRoutes({ base: '/', site: 'https://slow.example', languages: ['en'] });
  const calendarOf = createCalendars(createWording(catalog, 'en', routes), {
    t: (_, { time = '' } = {}) => time,
    revisionOf: () => ({ lastModified: 0, sequence: 0 }),
  });
  const texts = catalog.days.map(({ date, sessions }) => calendarOf(sessions, date, '/day.ics'));
  const events = texts.map((text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component)),
  );
  expect(events.map((own) => own.map(({ summary }) => summary))).toEqual([['Expo'], ['Expo', 'Party']]);
  expect(events[1]?.map(({ description }) => description.split(' (')[0])).toEqual([
    'Saturday, July 30, 2022, 10:00–Sun, Jul 31 18:00',
    'Monday, August 1, 2022, 00:30–01:30',
  ]);
});

const uidAt = (base: string): string =>
  sessionUid('opening', createRoutes({ site: 'https://example.org', base, languages: ['en'] }).options);

test('an entry of a site that has a host to itself is named after the host', () => {
  expect(uidAt('/')).toBe('opening@example.org');
});

test('entries of two editions on one host differ', () => {
  expect([uidAt('/2026'), uidAt('/2027/')]).toEqual(['opening@example.org/2026', 'opening@example.org/2027']);
});
