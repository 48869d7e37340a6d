/** Small things that exports write in many ways: dates, lengths, kinds, languages, names of files. */
import { describe, expect, test } from 'vitest';
import { createIds, fileId, roomId } from '../content/ids.ts';
import { languageTag, readType } from './kinds.ts';
import { isPrivate } from './private.ts';
import { dayStartOf } from './schedule/days.ts';
import { readHeading } from './table/columns.ts';
import { readClock, readDate, slashOrder } from './table/dates.ts';
import { readDuration, wallTime, zoneOfOffset } from './times.ts';

test.each([
  ['2027-10-29 14:10', '2027-10-29T14:10:00'],
  ['2027-10-29T14:10:00+01:00', '2027-10-29T14:10:00+01:00'],
  ['29.10.2027 9:05', '2027-10-29T09:05:00'],
  ['29. 10. 2027, 14.10 Uhr', '2027-10-29T14:10:00'],
  ['29 Oct 2027 02:10 PM', '2027-10-29T14:10:00'],
  ['Friday, October 29, 2027 12:10 AM', '2027-10-29T00:10:00'],
  ['2027年10月29日 14:10', '2027-10-29T14:10:00'],
  ['2027-10-29 14:10 - 14:55', '2027-10-29T14:10:00'],
  ['2027-10-29', '2027-10-29'],
  ['10/29/2027 14:10', undefined],
  ['tomorrow', undefined],
])('a date that is written %s is read', (written, date) => {
  expect(readDate(written, 'unknown')).toBe(date);
});

test('dates with slashes are read where the column tells which number is the day', () => {
  expect(readDate('3/4/2027 10:00', slashOrder(['3/4/2027', '13/4/2027']))).toBe('2027-04-03T10:00:00');
  expect(readDate('3/4/2027 10:00', slashOrder(['3/4/2027', '3/31/2027']))).toBe('2027-03-04T10:00:00');
  expect(readDate('3/4/2027 10:00', slashOrder(['3/4/2027']))).toBeUndefined();
});

test.each([
  ['14:10', '14:10:00'],
  ['2 PM', '14:00:00'],
  ['9', undefined],
  ['25:00', undefined],
])('a clock that says %s is read', (written, clock) => {
  expect(readClock(written)).toBe(clock);
});

test.each([
  ['00:45', 45],
  ['1:30', 90],
  ['01:00:00', 60],
  ['45', 45],
  ['0', undefined],
  ['soon', undefined],
])('a length of %s is read', (written, length) => {
  expect(readDuration(written)).toBe(length);
});

describe('times', () => {
  test('become the wall clock of the conference', () => {
    expect(wallTime('2027-07-01T09:00:00Z', 'Europe/Lisbon')).toBe('2027-07-01T10:00:00');
    expect(wallTime('2027-07-01 09:00', 'Europe/Lisbon')).toBe('2027-07-01T09:00:00');
  });

  test('keep their offset in the hour that comes twice, the second time', () => {
    expect(wallTime('2027-10-31T00:30:00Z', 'Europe/Lisbon')).toBe('2027-10-31T01:30:00');
    expect(wallTime('2027-10-31T01:30:00Z', 'Europe/Lisbon')).toBe('2027-10-31T01:30:00+00:00');
  });

  test('name a zone by their offset, if it is of whole hours', () => {
    expect(zoneOfOffset('2027-07-01T09:00:00+02:00')).toBe('Etc/GMT-2');
    expect(zoneOfOffset('2027-07-01T09:00:00-03:00')).toBe('Etc/GMT+3');
    expect(zoneOfOffset('2027-07-01T09:00:00Z')).toBe('Etc/UTC');
    expect(zoneOfOffset('2027-07-01T09:00:00+05:30')).toBeUndefined();
  });
});

describe('the days of a schedule', () => {
  const event = (date: string) => ({
    ...{ key: date, title: date, date, persons: [], links: [], attachments: [], more: [] },
  });
  const day = (...dates: string[]) => ({ date: '2027-10-29', events: dates.map(event) });
  const start = (...dates: string[]) => dayStartOf({ days: [day(...dates)] }, 'Etc/UTC');

  test('begin at six where nights belong to their evenings', () => {
    expect(start('2027-10-29T10:00:00Z', '2027-10-30T00:30:00Z')).toBe('06:00');
  });

  test('begin with the first session where nights are longer than that', () => {
    expect(start('2027-10-29T10:00:00Z', '2027-10-30T07:30:00Z')).toBe('10:00');
  });

  test('are those of the calendar where nothing takes place at night, or when the file says so', () => {
    expect(start('2027-10-29T10:00:00Z')).toBeUndefined();
    expect(dayStartOf({ days: [], dayChange: '00:00' }, 'Etc/UTC')).toBeUndefined();
    expect(dayStartOf({ days: [], dayChange: '04:00:00' }, 'Etc/UTC')).toBe('04:00');
  });
});

test.each([
  ['lecture', { kind: 'talk', type: undefined }],
  ['lightning_talk', { kind: 'lightning', type: undefined }],
  ['Panel', { kind: 'panel', type: undefined }],
  ['Chinese Panel', { kind: 'panel', type: 'Chinese Panel' }],
  ['English Session', { kind: undefined, type: 'English Session' }],
  ['Lunch break', { kind: 'break', type: 'Lunch break' }],
  ['', { kind: undefined, type: undefined }],
])('the type "%s" is a kind, a type or both', (written, read) => {
  expect(readType(written)).toEqual(read);
});

test.each([
  ['English', 'en'],
  ['Deutsch', 'de'],
  ['pt_BR', 'pt-BR'],
  ['de-formal', 'de'],
  ['中文', 'zh'],
  ['whatever you like', undefined],
])('the language "%s" has a tag', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each([
  ['Session Title', 'title'],
  ['scheduled_at', 'start'],
  ['STARTS  AT', 'start'],
  ['讲师', 'presenters'],
  ['Shoe size', undefined],
])('the heading "%s" is a column', (heading, column) => {
  expect(readHeading(heading)).toBe(column);
});

test.each([
  ['Owner Email', '', true],
  ['Contact', 'ana@example.org', true],
  ['Contact', '+49 170 1234567', true],
  ['Internal notes', 'late', true],
  ['Favourite bell', 'the big one', false],
  ['Year', '2027', false],
])('"%s" with "%s" is private: %s', (name, value, expected) => {
  expect(isPrivate(name, value)).toBe(expected);
});

test('names of files stay where they are good, are made where not, and never taken twice', () => {
  expect(fileId('ai-1026')).toBe('ai-1026');
  expect(fileId('Über Öl & Wasser')).toBe('uber-ol-wasser');
  expect(fileId('🎉')).toBe('');
  expect(fileId('word '.repeat(60))).toHaveLength(79);
  expect(roomId('大厅')).toBe('');
  const ids = createIds(['Opening']);
  expect([ids(['opening'], 'session'), ids(['', 'con'], 'session'), ids(['🎉'], 'session')]).toEqual([
    'opening-2',
    'session-con',
    'session',
  ]);
});
