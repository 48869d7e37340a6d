import { describe, expect, test } from 'vitest';
import { createFormat } from '../../catalog/text/format.ts';
import { isoTime } from '../../catalog/text/time.ts';
import { placeName } from '../../catalog/text/zone-name.ts';
import { createZoneFormat } from './zone-format.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const times = [
  '2027-10-31T00:30:00Z',
  '2027-10-31T01:30:00Z',
  '2022-02-28T23:59:00Z',
  '2022-12-31T16:00:00Z',
].map(Date.parse);

describe.each(['en', 'zh'])('times in %s', (language) => {
  test.each([...zones, 'Europe/Lisbon'])('are written as the server writes them, in %s', (zone) => {
    const [client, server] = [createZoneFormat(language, zone), createFormat(language, zone)];
    for (const time of times) {
      expect(client.iso(time)).toBe(isoTime(time, zone));
      expect(client.clock(time)).toBe(server.clock(time));
      expect(client.dayFull(time)).toBe(server.dayFull(server.date(time)));
      expect(client.dayShort(time)).toBe(server.dayShort(server.date(time)));
    }
  });
});

describe('the name of a zone', () => {
  test('follows summer time', () => {
    const { name, offset } = createZoneFormat('en', 'Europe/Lisbon');
    const [summer, winter] = [Date.parse('2027-10-29T12:00Z'), Date.parse('2027-10-31T12:00Z')];
    expect(`${name(summer)}, ${offset(summer)}`).toBe('Western European Summer Time, UTC+01:00');
    expect(`${name(winter)}, ${offset(winter)}`).toBe('Western European Standard Time, UTC+00:00');
  });

  test('is its place where it has no name', () => {
    expect(createZoneFormat('en', 'Etc/GMT-3').name(0)).toBe('GMT-3');
  });

  test('has spaces in places of several words', () => {
    expect(placeName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
