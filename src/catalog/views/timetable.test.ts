import { expect, test } from 'vitest';
import { session, settings } from '../test-content.ts';
import { viewContext } from './test-context.ts';
import { type Timetable, timetable, timetableOfStarts } from './timetable.ts';

const context = viewContext({
  'conference.yaml': settings('dayStart: "06:00"\n'),
  'sessions/expo.md': session({ title: 'Expo', date: '2027-05-01T10:00', end: '2027-05-02T18:00' }),
  'sessions/party.md': session({ title: 'Party', date: '2027-05-02T00:30', duration: '60' }),
});
const { sessions } = context.catalog;

/** A line for each start: the day, the time with its mark, the titles. */
const lines = ({ days }: Timetable): string[] =>
  days.flatMap(({ date, times }) =>
    times.map(({ start: { text, day }, cards }) =>
      [date, text, day?.seen, ...cards.map(({ title }) => title.text)]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  );

test('a list has the night under its evening and what goes on under each day, with the dates of their own', () => {
  expect(lines(timetable(sessions, context))).toEqual([
    '2027-05-01 10:00 Expo',
    '2027-05-01 00:30 Sun Party',
    '2027-05-02 10:00 Sat Expo',
  ]);
});

test('a time of another date says the whole day to those who listen', () => {
  const [first] = timetable(sessions, context).days;
  expect(first?.times[1]?.start).toEqual({
    datetime: '2027-05-02T00:30:00+08:00',
    text: '00:30',
    day: { seen: 'Sun', heard: 'Sunday, May 2' },
  });
});

test('a list of what there is has each session once, on its first day', () => {
  expect(lines(timetableOfStarts(sessions, context))).toEqual([
    '2027-05-01 10:00 Expo',
    '2027-05-01 00:30 Sun Party',
  ]);
});
