import fc from 'fast-check';
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
    '9999-12-31T23:30-14:00',
    '9999-01-01T23:30Z',
    '0000-01-01T00:00+14:00',
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

test('every time that is written is read as the same, in any zone, and has a year of four digits', () => {
  const time = fc.integer({ min: 0, max: Date.UTC(9998, 11) / 1000 });
  const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Apia', 'Africa/Cairo');
  fc.assert(
    fc.property(time, zone, zone, (seconds, writtenIn, readIn) => {
      const written = isoTime(seconds * 1000, writtenIn);
      expect(written).toMatch(/^\d{4}-/);
      expect(parseTime(written, readIn)).toBe(seconds * 1000);
    }),
  );
});

test('whatever else is written is read or refused, and never throws', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-:T Z+.'), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (text) => {
      const time = parseTime(text, shanghai);
      if (time !== undefined) expect(isoTime(time, shanghai)).toMatch(/^\d{4}-/);
    }),
  );
});
