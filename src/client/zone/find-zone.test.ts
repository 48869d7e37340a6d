import { describe, expect, test } from 'vitest';
import { findZone } from './find-zone.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

describe('finding a zone', () => {
  const known = (name: string): string | undefined =>
    name.toLowerCase() === 'asia/kolkata' ? 'Asia/Calcutta' : undefined;

  test.each([
    ['America/New_York', 'America/New_York'],
    [' america/new york ', 'America/New_York'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['shang', 'Asia/Shanghai'],
    ['utc', 'UTC'],
    ['Asia/Kolkata', 'Asia/Calcutta'],
    ['kolkata', 'Asia/Calcutta'],
    ['america', undefined],
    ['Mars', undefined],
    ['', undefined],
  ])('takes "%s" for %s', (text, zone) => {
    expect(findZone(text, zones, known)).toBe(zone);
  });
});
