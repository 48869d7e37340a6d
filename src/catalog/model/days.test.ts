import { describe, expect, test } from 'vitest';
import { type Files, read, session } from '../test-content.ts';
import type { Catalog } from './catalog.ts';
import { partInDay } from './days.ts';

const conference = (keys = ''): string =>
  `timezone: Europe/Lisbon\nlanguages: [en]\ndayStart: "06:00"\n${keys}`;

const linked = (files: Files, keys = ''): Catalog =>
  read({ 'conference.yaml': conference(keys), ...files }).catalog;

/** The ids of each day. */
const days = (catalog: Catalog): Record<string, string[]> =>
  Object.fromEntries(catalog.days.map(({ date, sessions }) => [date, sessions.map(({ id }) => id)]));

const talk = (date: string, keys: Readonly<Record<string, string>> = {}): string =>
  session({ date, duration: '40', ...keys });

describe('a night', () => {
  const night = {
    'sessions/evening.md': talk('2027-05-01T23:30'),
    'sessions/late.md': talk('2027-05-02T05:00'),
    'sessions/early.md': talk('2027-05-02T06:00'),
  };

  test('belongs to the evening before until the day begins', () => {
    expect(days(linked(night))).toEqual({ '2027-05-01': ['evening', 'late'], '2027-05-02': ['early'] });
  });

  test('ends at midnight where nothing says when days begin', () => {
    const { catalog } = read({ 'conference.yaml': 'timezone: Europe/Lisbon\n', ...night });
    expect(days(catalog)).toEqual({
      '2027-05-01': ['evening'],
      '2027-05-02': ['late', 'early'],
    });
  });

  test('does not end the gaps from which lengths follow', () => {
    const { sessions } = linked({
      'sessions/a.md': session({ date: '2027-05-01T23:40', room: 'A' }),
      'sessions/b.md': session({ date: '2027-05-02T00:00', room: 'A' }),
    });
    expect(sessions.map(({ slot }) => slot && (slot.end - slot.start) / 60_000)).toEqual([20, 20]);
  });
});

describe('a session over several days', () => {
  const expo = (end: string): Files => ({
    'sessions/expo.md': session({ date: '2027-05-01T10:00', end }),
    'sessions/talk.md': talk('2027-05-02T11:00'),
  });

  test('stands in each of them, first among those that begin later', () => {
    expect(days(linked(expo('2027-05-03T18:00')))).toEqual({
      '2027-05-01': ['expo'],
      '2027-05-02': ['expo', 'talk'],
      '2027-05-03': ['expo'],
    });
  });

  test('does not stand in the day that begins when it ends', () => {
    expect(Object.keys(days(linked(expo('2027-05-03T06:00'))))).toEqual(['2027-05-01', '2027-05-02']);
  });

  test('adds no day after the last one that is set', () => {
    expect(Object.keys(days(linked(expo('2027-05-03T18:00'), 'end: 2027-05-02\n')))).toEqual([
      '2027-05-01',
      '2027-05-02',
    ]);
  });

  test('has its first day before the conference, too', () => {
    expect(days(linked(expo('2027-05-01T18:00'), 'end: 2027-04-30\n'))).toMatchObject({
      '2027-05-01': ['expo'],
    });
  });

  test('that ends in thousands of years has a mistyped end and makes no day of each', () => {
    expect(Object.keys(days(linked(expo('9999-05-03T18:00'))))).toEqual(['2027-05-01', '2027-05-02']);
  });

  test('is not one whose end nobody wrote', () => {
    expect(days(linked({ 'sessions/a.md': session({ date: '2027-05-02T05:45' }) }))).toEqual({
      '2027-05-01': ['a'],
    });
  });

  test('has a part in each day that begins and ends with the day, also where clocks change', () => {
    const catalog = linked({
      'sessions/expo.md': session({ date: '2027-03-27T10:00', end: '2027-03-29T18:00' }),
    });
    const parts = catalog.days.flatMap(({ date, sessions }) =>
      sessions.map((each) => partInDay(each, date, catalog.conference)),
    );
    expect(parts.map((part) => [part.start, part.end].map((time) => new Date(time).toISOString()))).toEqual([
      ['2027-03-27T10:00:00.000Z', '2027-03-28T05:00:00.000Z'],
      ['2027-03-28T05:00:00.000Z', '2027-03-29T05:00:00.000Z'],
      ['2027-03-29T05:00:00.000Z', '2027-03-29T17:00:00.000Z'],
    ]);
  });
});
