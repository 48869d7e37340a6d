import { describe, expect, test } from 'vitest';
import { agreeAt, knownZone, parseWallTime } from './zone-time.ts';

describe('reading a wall time', () => {
  test.each([
    ['2022-07-30T14:20', 'Asia/Shanghai', '2022-07-30T06:20:00Z'],
    ['2022-07-30T14:20:30', 'Asia/Shanghai', '2022-07-30T06:20:30Z'],
    ['2022-07-30T14:20+02:00', 'Asia/Shanghai', '2022-07-30T12:20:00Z'],
    ['2022-07-30T14:20 02:00', 'Asia/Shanghai', '2022-07-30T12:20:00Z'],
    ['2022-07-30T14:20Z', 'Asia/Shanghai', '2022-07-30T14:20:00Z'],
    ['2027-10-30T23:30', 'Europe/Lisbon', '2027-10-30T22:30:00Z'],
    ['2027-10-31T09:00', 'Europe/Lisbon', '2027-10-31T09:00:00Z'],
    ['2022-01-01T00:00', 'America/St_Johns', '2022-01-01T03:30:00Z'],
  ])('takes %s in %s for %s', (text, zone, expected) => {
    expect(parseWallTime(text, zone)).toBe(Date.parse(expected));
  });

  test.each(['', 'soon', '2022-13-40T99:99', '12'])('takes "%s" for no time', (text) => {
    expect(parseWallTime(text, 'UTC')).toBeUndefined();
  });
});

describe('two zones', () => {
  const summer = Date.parse('2027-10-30T12:00Z');
  const winter = Date.parse('2027-10-31T12:00Z');

  test('may agree in summer and not in winter', () => {
    expect(agreeAt([summer], 'Europe/Lisbon', 'Africa/Algiers')).toBe(true);
    expect(agreeAt([summer, winter], 'Europe/Lisbon', 'Africa/Algiers')).toBe(false);
  });

  test('agree under different names', () => {
    expect(agreeAt([summer, winter], 'Asia/Shanghai', 'Asia/Singapore')).toBe(true);
  });
});

test('a misspelt zone is none', () => {
  expect(knownZone('europe/lisbon')).toBe('Europe/Lisbon');
  expect(knownZone('Europe/Lisboa')).toBeUndefined();
  expect(knownZone('')).toBeUndefined();
});
