import { expect, test } from 'vitest';
import { zoneName } from './zone-name.ts';

test.each([
  ['China Standard Time', 'Asia/Shanghai', 'China Standard Time'],
  ['GMT+05:45', 'Asia/Kathmandu', 'Kathmandu'],
  ['UTC-3', 'America/Sao_Paulo', 'Sao Paulo'],
  ['', 'Europe/Berlin', 'Berlin'],
])('a zone that "Intl" calls "%s", %s, is shown as %s', (name, timeZone, shown) => {
  expect(zoneName(name, timeZone)).toBe(shown);
});
