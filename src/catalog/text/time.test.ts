import { describe, expect, test } from 'vitest';
import { clockOf, dateOf, isoTime, isTimeZone, parseTime } from './time.ts';

const shanghai = 'Asia/Shanghai';

describe('a time', () => {
  test.each([
    ['2022-07-30T14:10:00', '2022-07-30T14:10:00+08:00'],
    ['2022-07-30 14:10:00', '2022-07-30T14:10:00+08:00'],
    ['2022-07-30T14:10', '2022-07-30T14:10:00+08:00'],
    [' 2022-07-30 9:10 ', '2022-07-30T09:10:00+08:00'],
    ['2022-07-30T14:10:00Z', '2022-07-30T22:10:00+08:00'],
    ['2022-07-30T14:10:00+02:00', '2022-07-30T20:10:00+08:00'],
  ])('%s is %s at the venue', (text, iso) => {
    const time = parseTime(text, shanghai);
    expect(time === undefined ? undefined : isoTime(time, shanghai)).toBe(iso);
  });

  test.each([
    '29/07 14:10',
    '2022-07-30',
    '2022-02-30T10:00:00',
    '2022-07-30T25:00:00',
    '2022-07-30T10:61:00',
    'soon',
    '',
  ])('%j is none', (text) => {
    expect(parseTime(text, shanghai)).toBeUndefined();
  });

  test('that a clock change skips moves forward, and one that it repeats is the first', () => {
    const lisbon = 'Europe/Lisbon';
    expect(isoTime(parseTime('2027-03-28T01:30:00', lisbon) ?? 0, lisbon)).toBe('2027-03-28T02:30:00+01:00');
    expect(isoTime(parseTime('2027-10-31T01:30:00', lisbon) ?? 0, lisbon)).toBe('2027-10-31T01:30:00+01:00');
  });

  test('has its day and clock at the venue, whatever zone the machine is in', () => {
    const time = parseTime('2022-07-30T00:30:00', shanghai) ?? 0;
    expect(dateOf(time, shanghai)).toBe('2022-07-30');
    expect(clockOf(time, shanghai)).toBe('00:30');
    expect(dateOf(time, 'UTC')).toBe('2022-07-29');
  });
});

test('zones go by IANA names, not by offsets', () => {
  expect(isTimeZone('Asia/Shanghai')).toBe(true);
  expect(isTimeZone('Asia/Shangai')).toBe(false);
  expect(isTimeZone('+08:00')).toBe(false);
});
