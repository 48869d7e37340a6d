import { expect, test } from 'vitest';
import { session, settings, track } from '../test-content.ts';
import { type SessionCalendar, sessionCalendar } from './calendar-file.ts';
import { sessionsFeed } from './feed-link.ts';
import { speakerPage } from './speakers.ts';
import { viewContext } from './test-context.ts';
import { trackPage } from './tracks.ts';

const placed = { date: '2022-07-30 14:10:00', duration: '40', presenters: 'Ana Example' };

const contextWith = (outputs: string) =>
  viewContext({
    'conference.yaml': settings(`title: Slow\nvenue: { name: Mill }\noutputs: ${outputs}\n`),
    'tracks/wasm.md': track('WebAssembly'),
    'sessions/placed.md': session({ ...placed, title: 'Placed', track: 'wasm' }),
    'sessions/off.md': session({ ...placed, title: 'Off', status: 'cancelled' }),
    'sessions/someday.md': session({ title: 'Someday', presenters: '' }),
  });
const context = contextWith('{}');
const without = contextWith('{ sessionCalendars: false, speakerCalendars: false, feeds: false }');

function calendarOf(id: string, where = context): SessionCalendar | undefined {
  const found = where.catalog.sessions.find((each) => each.id === id);
  return found && sessionCalendar(found, where);
}

test('a session offers its file, and where it takes place at a known time an entry for calendars on the web', () => {
  const file = {
    url: '/sessions/placed.ics',
    subscribe: 'webcal://example.org/sessions/placed.ics',
  };
  const calendar = calendarOf('placed');
  expect(calendar?.file).toEqual(file);
  expect(calendar?.web?.google).toContain(
    'text=Placed&dates=20220730T061000Z/20220730T065000Z&location=Mill&',
  );
  expect([calendarOf('off'), calendarOf('someday')].map((each) => [!!each?.file, !!each?.web])).toEqual([
    [true, false],
    [true, false],
  ]);
});

test('a list of sessions offers ways to subscribe, under the conference’s name and its own', () => {
  const [wasm] = context.catalog.tracks;
  const calendar = wasm && trackPage(wasm, context).calendar;
  expect(calendar?.address).toBe('https://example.org/tracks/wasm.ics');
  expect(calendar?.web.office).toContain('name=Slow:%20WebAssembly');
});

test('what is switched off is linked nowhere', () => {
  const [ana] = without.catalog.speakers;
  expect(ana && speakerPage(ana, without).calendar).toBe(undefined);
  expect(sessionsFeed(without)).toEqual([]);
  expect(calendarOf('placed', without)).toMatchObject({
    file: undefined,
    web: { google: expect.any(String) },
  });
  expect(calendarOf('someday', without)).toBe(undefined);
});
