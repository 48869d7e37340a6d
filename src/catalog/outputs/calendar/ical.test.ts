import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText, eventText, type CalendarEvent, type CalendarInfo } from './ical.ts';

const abstract =
  '林知夏\n\n北京时间 14:10–14:50，主会场 - 颐和厅\n\n' +
  'Tidebook 是 Apache 的开源项目；从 1.5 到 3.0，社区成员贡献了配置、路由、可观测性，以及「云原生」的一切。'.repeat(
    3,
  ) +
  '\n\nhttps://apachecon.example/acasia2022/zh/sessions/tidebook.html';

const confirmed: CalendarEvent = {
  uid: 'tidebook@apachecon.example',
  start: Date.parse('2022-07-30T14:10:00+08:00'),
  end: Date.parse('2022-07-30T14:50:00+08:00'),
  summary: 'Tidebook 潮汐手册的编写之道 🎤 以及我们在微服务、网关和可观测性方向上学到的一切',
  status: 'CONFIRMED',
  description: abstract,
  location: '主会场 - 颐和厅, 国际会议中心, 上海',
  geo: [31.2, 121.5],
  url: 'https://apachecon.example/acasia2022/zh/sessions/tidebook.html',
  conferences: [{ feature: 'AUDIO,VIDEO', label: '直播', url: 'https://live.example/1?a=b,c;d' }],
  categories: ['社区', '中文演讲', 'go, rpc; rest'],
  lastModified: Date.parse('2022-07-01T08:09:10Z'),
  sequence: 4,
};

const cancelled: CalendarEvent = {
  ...confirmed,
  uid: 'wasm@apachecon.example',
  summary: 'CANCELLED: WebAssembly at the edge',
  status: 'CANCELLED',
  description: 'Jane Doe\n\nCancelled on 29 July.',
  location: 'Room 2',
  geo: undefined,
  url: 'https://apachecon.example/acasia2022/sessions/wasm.html',
  conferences: [],
  categories: [],
  sequence: 5,
};

const hostile: CalendarEvent = {
  ...confirmed,
  uid: 'x\r\nATTENDEE:mailto:a@b.example',
  summary: 'x\r\nBEGIN:VALARM\u2028END:VEVENT\u0085END:VCALENDAR',
  description:
    'bell \u0007, nul \u0000, half a pair \ud83c, \\n stays two characters\rBEGIN:VEVENT\u2029\u000bend',
  location: 'Room;X=1:2,\\',
  geo: [0, -0.0000001],
  url: 'https://apachecon.example/a,b;c\r\nBEGIN:VALARM/讲师?q="x y"',
  conferences: [{ feature: 'CHAT', label: '"x":y\r\nBEGIN:VALARM', url: 'https://a.example/讲\r\nX:1' }],
  categories: ['a,b', 'c\nd', 'e;f'],
};

const info: CalendarInfo = {
  name: 'ApacheCon Asia 2022, 社区',
  description: 'Talks; in two languages',
  timeZone: 'Asia/Shanghai',
  source: 'https://apachecon.example/acasia2022/zh/tracks/community.ics',
  language: 'zh',
};

describe('golden calendars', () => {
  const cases = [
    ['ical-confirmed.ics', info, confirmed],
    ['ical-cancelled.ics', info, cancelled],
    [
      'ical-hostile.ics',
      { ...info, name: 'y\r\nBEGIN:VEVENT', timeZone: 'Z\nX-A:1', language: 'zh\n' },
      hostile,
    ],
  ] as const;

  test.each(cases)('%s is written byte for byte', (file, calendar, event) => {
    const text = calendarText(calendar, [eventText(event)]);
    expect(text).toBe(golden(file, text));
  });

  test.each(cases)('%s reads back as the event it was made from', (file, _, event) => {
    const [read] = eventsOf(readFileSync(goldenPath(file), 'utf8'));
    expect(read).toEqual(asRead(event));
  });
});

describe('an event', () => {
  test('has one line per fact, in UTC and without a clock', () => {
    expect(
      eventText({
        ...cancelled,
        description: '',
        geo: [31.2304161, 121.5],
        conferences: [{ feature: 'CHAT', label: 'Chat', url: 'https://chat.example/' }],
        categories: ['a'],
      }),
    ).toBe(
      [
        'BEGIN:VEVENT',
        'UID:wasm@apachecon.example',
        'DTSTAMP:20220701T080910Z',
        'LAST-MODIFIED:20220701T080910Z',
        'SEQUENCE:5',
        'STATUS:CANCELLED',
        'DTSTART:20220730T061000Z',
        'DTEND:20220730T065000Z',
        'SUMMARY:CANCELLED: WebAssembly at the edge',
        'LOCATION:Room 2',
        'GEO:31.230416;121.5',
        'URL:https://apachecon.example/acasia2022/sessions/wasm.html',
        'CONFERENCE;VALUE=URI;FEATURE=CHAT;LABEL="Chat":https://chat.example/',
        'CATEGORIES:a',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    );
  });

  test('leaves commas and semicolons of an address alone and percent-encodes the rest', () => {
    const text = eventText({ ...confirmed, url: 'https://a.example/b,c;d/讲 🎤\r\nX' });
    expect(text).toContain('\r\nURL:https://a.example/b,c;d/%E8%AE%B2%20%F0%9F%8E%A4%0D%0AX\r\n');
  });

  test('fills a folded line to 75 octets, the space that continues it included', () => {
    const [, , , , , , , , first = '', second = '', third = ''] = eventText({
      ...confirmed,
      summary: 'a'.repeat(67 + 74 + 1),
    }).split('\r\n');
    expect([first.length, second.length, third.length]).toEqual([75, 75, 2]);
  });

  test.each(['é', '会', '🎤'])('fills a folded line with %s and never splits one', (character) => {
    for (let shift = 0; shift < 5; shift++) {
      const summary = 'a'.repeat(shift) + character.repeat(60);
      const text = eventText({ ...cancelled, summary });
      expect(text.isWellFormed()).toBe(true);
      expect(longestLine(text)).toBeLessThanOrEqual(75);
      expect(longestLine(text)).toBeGreaterThan(75 - Buffer.byteLength(character));
      expect(eventsOf(calendarText(info, [text]))).toEqual([asRead({ ...cancelled, summary })]);
    }
  });
});

describe('a calendar', () => {
  test('says what it is, in the words of RFC 7986 and of older apps', () => {
    expect(calendarText({ ...info, name: 'Wasm, etc.', source: 'https://a.example/x,y.ics' }, [])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lectern//Conference catalog//ZH',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:Wasm\\, etc.',
        'X-WR-CALNAME:Wasm\\, etc.',
        'DESCRIPTION:Talks\\; in two languages',
        'X-WR-CALDESC:Talks\\; in two languages',
        'X-WR-TIMEZONE:Asia/Shanghai',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'SOURCE;VALUE=URI:https://a.example/x,y.ics',
        // Without events a time zone stands in for the component that RFC 5545 asks for.
        'BEGIN:VTIMEZONE',
        'TZID:Etc/UTC',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'END:VTIMEZONE',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('keeps the order of its events and holds nothing beside them', () => {
    const text = calendarText(info, [eventText(cancelled), eventText(confirmed)]);
    expect(eventsOf(text)).toEqual([asRead(cancelled), asRead(confirmed)]);
    expect(text).not.toContain('VTIMEZONE');
  });

  test('leaves out a description that is not there', () => {
    expect(calendarText({ ...info, description: undefined }, [])).not.toContain('DESC');
  });
});

describe('whatever the texts are', () => {
  const fragment = fc.constantFrom(
    ...['\r\n', '\r', '\n', '\u2028', '\u0085', '\0', '\t', ' ', ';', ',', ':', '"', '\\', '\\n', '^n'],
    ...['BEGIN:VALARM', 'END:VCALENDAR', '\ud800', '\udfff', '\ufeff', 'é', '会', '🎤', '👩‍💻'],
  );
  const anyText = fc
    .array(fc.oneof(fragment, fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('an event reads back as it was, in lines of at most 75 octets that all end in CRLF', () => {
    const anyEvent = fc.record({
      uid: anyText,
      summary: anyText,
      description: anyText,
      location: anyText,
      url: anyText,
      conferences: fc.array(
        fc.record({
          feature: fc.constantFrom('CHAT', 'AUDIO,VIDEO'),
          // ical.js reads `\n` as a line break here, too.
          label: anyText.map((text) => text.replaceAll('\\', '')),
          url: anyText,
        }),
      ),
      // ical.js takes the comma after an escaped backslash for an escaped comma, so no category ends in one.
      categories: fc.array(anyText.map((text) => `${text}.`)),
      start: fc.integer({ min: 0, max: 4e9 }).map((seconds) => seconds * 1000),
    });
    fc.assert(
      fc.property(anyEvent, (texts) => {
        const event = { ...confirmed, ...texts };
        const text = calendarText(info, [eventText(event)]);
        expectWellWritten(text);
        expect(eventsOf(text)).toEqual([asRead(event)]);
      }),
      { numRuns: 500 },
    );
  });

  test('a calendar keeps its description and stays one calendar', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: anyText,
          description: anyText,
          timeZone: anyText,
          source: anyText,
          language: anyText,
        }),
        (texts) => {
          const text = calendarText(texts, [eventText(confirmed)]);
          expectWellWritten(text);
          const calendar = new ICAL.Component(ICAL.parse(text));
          expect(calendar.getFirstPropertyValue('description') ?? '').toBe(plain(texts.description));
          expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
        },
      ),
    );
  });
});

function goldenPath(file: string): string {
  return join(import.meta.dirname, '../../../../tests/golden', file);
}

/** To accept a change: `UPDATE_GOLDEN=1 npx vitest run --project unit ical`, then read the diff. */
function golden(file: string, text: string): string {
  if (process.env.UPDATE_GOLDEN) writeFileSync(goldenPath(file), text);
  return readFileSync(goldenPath(file), 'utf8');
}

function expectWellWritten(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029]/u);
  expect(longestLine(text)).toBeLessThanOrEqual(75);
}

function longestLine(text: string): number {
  return Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
}

const SINGLE = [
  ...['uid', 'dtstamp', 'last-modified', 'sequence', 'status', 'dtstart', 'dtend'],
  ...['summary', 'location', 'description', 'url'],
];

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const values = (name: string) => component.getFirstProperty(name)?.getValues() ?? [];
    return {
      ...Object.fromEntries(SINGLE.map((name) => [name, values(name).join()])),
      geo: values('geo').flat().map(Number),
      conferences: component.getAllProperties('conference').map((property) => ({
        feature: property.getParameter('feature'),
        label: property.getParameter('label'),
        url: property.getFirstValue(),
      })),
      categories: values('categories'),
      inside: component.getAllSubcomponents().length,
    };
  });
}

function asRead(event: CalendarEvent) {
  const utc = (instant: number) => new Date(instant).toISOString().replace('.000', '');
  return {
    uid: plain(event.uid),
    dtstamp: utc(event.lastModified),
    'last-modified': utc(event.lastModified),
    sequence: String(event.sequence),
    status: event.status,
    dtstart: utc(event.start),
    dtend: utc(event.end),
    summary: plain(event.summary),
    location: plain(event.location),
    description: plain(event.description),
    url: plainAddress(event.url),
    geo: (event.geo ?? []).map((angle) => Math.round(angle * 1e6) / 1e6 + 0),
    conferences: event.conferences.map(({ feature, label, url }) => ({
      feature,
      label: label.toWellFormed().replace(/[\p{Cc}\u2028\u2029"^]/gu, ' '),
      url: plainAddress(url),
    })),
    categories: event.categories.map(plain),
    inside: 0,
  };
}

const plainAddress = (url: string): string =>
  [...url.toWellFormed()].map((c) => (c > ' ' && c <= '~' ? c : encodeURIComponent(c))).join('');

/** The text without control characters, every kind of line break being one `\n`. */
function plain(text: string): string {
  const lineBreaks = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
  const lines = lineBreaks.reduce((rest, lineBreak) => rest.replaceAll(lineBreak, '\n'), text.toWellFormed());
  const isControl = (code: number) => code < 32 || (code >= 127 && code < 160);
  return [...lines].filter((c) => c === '\n' || c === '\t' || !isControl(c.charCodeAt(0))).join('');
}
