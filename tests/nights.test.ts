/** A congress whose days end in the small hours: each of its nights belongs to the evening before, wherever it shows. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWording } from '../src/catalog/model/wording.ts';
import { programmeFile } from '../src/catalog/outputs/programme.ts';
import { createRoutes } from '../src/catalog/routes.ts';
import { read } from '../src/catalog/test-content.ts';
import { conferenceDay } from '../src/catalog/text/conference-day.ts';
import { isoTime } from '../src/catalog/text/time.ts';
import { dayPage } from '../src/catalog/views/day.ts';
import { viewContext } from '../src/catalog/views/test-context.ts';
import { timetable } from '../src/catalog/views/timetable.ts';
import { outlook } from '../src/client/now/outlook.ts';
import { plannedSessions } from '../src/client/now/planned-sessions.ts';
import { readProgramme } from '../src/client/programme/programme.ts';
import { contentOf, readEvents } from './xml-content.ts';

const file = path.resolve('../shared/interop/31c3.xml');
const events = existsSync(file) ? readEvents(readFileSync(file, 'utf8')) : [];
const timeZone = 'Europe/Berlin';
const files = {
  'conference.yaml': `timezone: ${timeZone}\nlanguages: [en]\ndayStart: "06:00"\n`,
  ...contentOf(events),
};
const hall = 'Saal 1';

/** Ids of the events of each day, as the organisers have them. */
const expected = Object.fromEntries(
  [...Map.groupBy(events, ({ day }) => day)].map(([day, own]) => [day, own.map(({ id }) => id).toSorted()]),
);

describe.skipIf(events.length === 0)('a congress with nights', () => {
  const context = viewContext(files);
  const { catalog, to } = context;
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages: ['en'] });
  const programme = programmeFile(createWording(catalog, 'en', routes), () => 'digest');

  test('has no more days than its organisers count, and no problem with their dates', () => {
    expect(catalog.days.map(({ date }) => date)).toEqual(Object.keys(expected));
    const { problems } = read({
      ...files,
      'conference.yaml': `${files['conference.yaml']}start: 2014-12-27\nend: 2014-12-30\n`,
    });
    expect(problems.filter(({ kind }) => kind === 'outside-dates')).toEqual([]);
  });

  test('has every session in the grid of its day, in the order of its times', () => {
    const grids = catalog.days.map((day) => {
      const { grid } = dayPage(day, context);
      const ids = grid.rows.flatMap(({ cells }) => cells.flatMap(({ card }) => card?.id ?? []));
      const starts = grid.rows.map(({ start }) => Date.parse(start.datetime));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      return [day.date, ids.toSorted()];
    });
    expect(Object.fromEntries(grids)).toEqual(expected);
  });

  test('has every session under its day in lists, with its own date beside times after midnight', () => {
    const { days } = timetable(catalog.sessions, context);
    const listed = days.map(({ date, times }) => [
      date,
      times.flatMap(({ cards }) => cards.map(({ id }) => id)).toSorted(),
    ]);
    expect(Object.fromEntries(listed)).toEqual(expected);
    const late = days.map(({ times }) => times.at(-1)?.start);
    expect(late.map((start) => start && [start.datetime, start.text, start.day?.seen])).toEqual([
      ['2014-12-28T00:00:00+01:00', '00:00', 'Sun'],
      ['2014-12-29T00:15:00+01:00', '00:15', 'Mon'],
      ['2014-12-30T00:15:00+01:00', '00:15', 'Tue'],
      ['2014-12-30T18:30:00+01:00', '18:30', undefined],
    ]);
  });

  test('says each session’s day in the programme, and when days begin', () => {
    const days = Map.groupBy(programme.sessions, ({ day }) => day);
    const ids = [...days].map(([day, own]) => [day, own.map(({ id }) => id).toSorted()]);
    expect(Object.fromEntries(ids)).toEqual(expected);
    expect(programme.dayStart).toBe('06:00');
  });

  test('is still in yesterday’s day at half past midnight, with what is on and what comes next', () => {
    const { sessions, rooms } = readProgramme(programme, to);
    const inHall = new Map([...sessions].filter(([, { room }]) => room === hall));
    const planned = plannedSessions({ sessions: inHall });
    const at = (time: number) => {
      const today = conferenceDay(isoTime(time, timeZone), programme.dayStart ?? '');
      return {
        today,
        found: outlook(planned, { time, today, rooms: [...rooms.values()], isPick: () => false }),
      };
    };
    const midnight = at(Date.parse('2014-12-29T00:30:00+01:00'));
    expect(midnight.today).toBe('2014-12-28');
    expect(midnight.found).toMatchObject({ kind: 'running', lines: [{ event: { day: '2014-12-28' } }] });
    const night = at(Date.parse('2014-12-29T04:00:00+01:00'));
    expect(night.found).toMatchObject({ kind: 'day', day: '2014-12-29', firsts: [{ place: hall }] });
  });
});
