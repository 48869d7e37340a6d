import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileFiles, hostileTitles } from '../../../../tests/hostile-titles.ts';
import { jsonEvents, xmlEvents } from '../../../../tests/schedule-events.ts';
import { jsonRules, parseXml, xmlRules } from '../../../../tests/schedule-rules.ts';
import { createWording } from '../../model/wording.ts';
import { createRoutes } from '../../routes.ts';
import { type Files, read, session, settings, track } from '../../test-content.ts';
import { createSchedule, type Schedule } from './schedule.ts';
import { scheduleJson } from './schedule-json.ts';
import { scheduleXml } from './schedule-xml.ts';

const files: Files = {
  'conference.yaml': settings(
    'title: Test Days\naccent: "#a8321f"\ndayStart: "06:00"\nfeedback: https://example.org/f/{id}\nrooms: [{ id: hall, name: Hall, capacity: 80 }]\n',
  ),
  'tracks/2-fire.md': track('Fire & <Water>'),
  'sessions/opening.md': session({
    title: 'Opening',
    date: '2027-05-01T09:30',
    duration: '45',
    room: 'Hall',
    track: '2-fire',
    presenters: 'Ana Example, Bo Sample',
    language: 'en',
    speechLink: 'https://example.org/watch',
    slides: 'https://example.org/slides.pdf',
    links: '[{ label: Notes, url: "https://example.org/notes?a=1&b=2" }]',
  }),
  'sessions/night.md': session({ date: '2027-05-02T01:15', duration: '30', room: 'Hall' }),
  'sessions/lunch.md': session({ title: 'Lunch', date: '2027-05-02T12:00', duration: '60', kind: 'break' }),
  'sessions/gone.md': session({ title: 'Gone', date: '2027-05-02T14:00', room: 'Hall', status: 'cancelled' }),
  'sessions/later.md': session({ title: 'Some other time' }),
};

function scheduleOf(content: Files, language = 'en'): Schedule {
  const { catalog } = read(content);
  const routes = createRoutes({
    base: '/',
    site: 'https://example.org',
    languages: catalog.conference.languages,
  });
  const schedule = createSchedule(createWording(catalog, language, routes), {
    t: (word, values = {}) => [word, ...Object.values(values)].join(' '),
    sha1: (bytes) => createHash('sha1').update(bytes).digest(),
    avatarOf: ({ photo }) => photo && `https://example.org/${photo.src}`,
    version: 'v1',
  });
  if (!schedule) throw new Error('There is no schedule.');
  return schedule;
}

const FILE = 'https://example.org/schedule.xml';
const eventsOf = ({ days }: Schedule) => days.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events));

describe('a schedule', () => {
  test('follows the rules of both formats', () => {
    const schedule = scheduleOf(files);
    expect(xmlRules.safeParse(parseXml(scheduleXml(schedule, FILE))).error).toBeUndefined();
    expect(jsonRules.safeParse(scheduleJson(schedule, FILE)).error).toBeUndefined();
  });

  test('has breaks, and what is cancelled under a title that says so, but nothing without a time', () => {
    expect(eventsOf(scheduleOf(files)).map(({ title }) => title)).toEqual([
      'Opening',
      'A talk',
      'calendar.cancelled Gone',
      'Lunch',
    ]);
  });

  test('has a night in the day that it ends, with its own date', () => {
    const [first] = scheduleOf(files).days;
    expect(first).toMatchObject({
      index: 1,
      date: '2027-05-01',
      start: '2027-05-01T06:00:00+08:00',
      end: '2027-05-02T05:59:00+08:00',
    });
    expect(first?.rooms.flatMap(({ events }) => events.map(({ date, start }) => [date, start]))).toEqual([
      ['2027-05-01T09:30:00+08:00', '09:30'],
      ['2027-05-02T01:15:00+08:00', '01:15'],
    ]);
  });

  test('gives what lasts for days as an event a day, each below 24 hours and with a number of its own', () => {
    const events = eventsOf(
      scheduleOf({
        'conference.yaml': settings(),
        'sessions/expo.md': session({ date: '2027-05-01T10:00', end: '2027-05-03T18:00' }),
      }),
    );
    expect(events.map(({ date, duration }) => [date, duration])).toEqual([
      ['2027-05-01T10:00:00+08:00', '14:00'],
      ['2027-05-02T00:00:00+08:00', '23:59'],
      ['2027-05-03T00:00:00+08:00', '18:00'],
    ]);
    expect(new Set(events.flatMap(({ id, guid }) => [id, guid])).size).toBe(6);
  });

  test('shows people who have a picture', () => {
    const [event] = eventsOf(
      scheduleOf({
        ...files,
        'speakers/ana-example.md': '---\nname: Ana Example\nphoto: images/ana.png\n---\n',
      }),
    );
    expect(event?.persons.map(({ avatar }) => avatar)).toEqual([
      'https://example.org/images/ana.png',
      undefined,
    ]);
  });

  test('leaves a part of a session to its whole, whose time and room it shares', () => {
    const events = eventsOf(
      scheduleOf({
        'conference.yaml': settings(),
        'sessions/flashes.md': session({ title: 'Flashes', date: '2027-05-01T10:00', duration: '60' }),
        'sessions/first.md': session({ title: 'First', date: '2027-05-01T10:10', partOf: 'flashes' }),
      }),
    );
    expect(events.map(({ title }) => title)).toEqual(['Flashes']);
  });

  test('keeps identifiers in every language and whatever else changes', () => {
    const ids = (content: Files, language?: string) =>
      new Map(
        eventsOf(scheduleOf(content, language)).map((event) => [
          event.url.split('/').at(-1),
          [event.id, event.guid],
        ]),
      );
    const moved = { ...files, 'sessions/opening.md': session({ title: 'Begin', date: '2027-05-02T10:00' }) };
    expect(ids(files, 'zh')).toEqual(ids(files));
    expect(ids(moved).get('opening.html')).toEqual(ids(files).get('opening.html'));
  });

  test('tells rooms of one name apart, and puts sessions without a room into their track’s', () => {
    const { conference } = scheduleOf({
      'conference.yaml': settings('rooms: [{ id: a, name: Hall }, { id: b, name: Hall }]\n'),
      'tracks/fire.md': track('Fire'),
      'sessions/x.md': session({ date: '2027-05-01T10:00', room: 'a' }),
      'sessions/y.md': session({ date: '2027-05-01T10:00', room: 'b' }),
      'sessions/z.md': session({ date: '2027-05-01T10:00', track: 'fire' }),
    });
    const names = conference.rooms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Fire');
  });
});

describe('what is hostile', () => {
  const schedule = scheduleOf({ 'conference.yaml': settings(), ...hostileFiles });

  test.each([
    ['schedule.xml', scheduleXml(schedule, FILE), xmlEvents],
    ['schedule.json', JSON.stringify(scheduleJson(schedule, FILE)), jsonEvents],
  ])('survives in %s as readers see it', (_, text, read) => {
    expect(read(text).map(({ title }) => title)).toEqual(hostileTitles.map(({ read }) => read));
  });

  test('breaks no rule of either format', () => {
    expect(xmlRules.safeParse(parseXml(scheduleXml(schedule, FILE))).error).toBeUndefined();
    expect(jsonRules.safeParse(scheduleJson(schedule, FILE)).error).toBeUndefined();
  });
});

/** To accept a change: `UPDATE_GOLDEN=1 npx vitest run --project unit schedule`, then read the diff. */
function golden(file: string, text: string): string {
  const target = path.resolve('tests/golden', file);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(target, text);
  return readFileSync(target, 'utf8');
}

test('both formats are those of the golden files, which hold the same events', () => {
  const schedule = scheduleOf({ ...files, ...hostileFiles });
  const xml = scheduleXml(schedule, FILE);
  const json = `${JSON.stringify(scheduleJson(schedule, FILE), undefined, 2)}\n`;
  expect(xml).toBe(golden('schedule.xml', xml));
  expect(json).toBe(golden('schedule.json', json));
  expect(xmlEvents(xml)).toEqual(jsonEvents(json));
});

describe('schedule.xml', () => {
  test('begins with what apps look for', () => {
    const beginning = scheduleXml(scheduleOf(files), FILE).slice(0, 1024);
    expect(beginning).toMatch(/^<\?xml [^>]*\?>\n<schedule>/);
    expect(beginning).toContain('<conference>');
  });

  test('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, abstract) => {
        const content = {
          'conference.yaml': settings(),
          'sessions/x.md': session({ title: `T ${title}`, date: '2027-05-01T10:00' }, abstract),
        };
        const schedule = scheduleOf(content);
        const [event] = eventsOf(schedule);
        const xml = parseXml(scheduleXml(schedule, FILE));
        expect(xmlRules.safeParse(xml).error).toBeUndefined();
        expect(JSON.stringify(xml)).toContain(JSON.stringify(event?.title));
      }),
    );
  });
});
