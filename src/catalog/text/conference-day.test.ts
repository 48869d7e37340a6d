import { describe, expect, test } from 'vitest';
import { conferenceDay, daysApart, shiftDate } from './conference-day.ts';
import { isoTime, parseTime } from './time.ts';

describe('the conference day', () => {
  test.each([
    ['2027-05-01T23:59:00', '06:00', '2027-05-01'],
    ['2027-05-02T00:00:00', '06:00', '2027-05-01'],
    ['2027-05-02T05:59:59', '06:00', '2027-05-01'],
    ['2027-05-02T06:00:00', '06:00', '2027-05-02'],
    ['2027-05-02T00:00:00', '00:00', '2027-05-02'],
    ['2027-01-01T01:00:00+01:00', '06:00', '2026-12-31'],
  ])('of %s, where days begin at %s, is %s', (time, dayStart, day) => {
    expect(conferenceDay(time, dayStart)).toBe(day);
  });

  test.each([
    ['2027-03-28T05:30:00', '2027-03-27'],
    ['2027-03-28T06:00:00', '2027-03-28'],
    ['2027-10-31T05:30:00', '2027-10-30'],
    ['2027-10-31T06:00:00', '2027-10-31'],
  ])('of %s goes by the wall clock in a night in which clocks change', (text, day) => {
    const time = parseTime(text, 'Europe/Lisbon') ?? 0;
    expect(conferenceDay(isoTime(time, 'Europe/Lisbon'), '06:00')).toBe(day);
  });
});

test('dates follow each other across months, leap days and the year nought', () => {
  expect(shiftDate('2028-02-28', 1)).toBe('2028-02-29');
  expect(shiftDate('2027-01-01', -1)).toBe('2026-12-31');
  expect(shiftDate('0000-01-01', -1)).toBe('-000001-12-31');
});

test('dates are as many days apart as there are nights between them', () => {
  expect(daysApart('2027-10-30', '2027-11-01')).toBe(2);
  expect(daysApart('2027-10-30', '2027-10-29')).toBe(-1);
});
