import { expect, test } from 'vitest';
import { isMetered } from './metered.ts';

test.each([
  [undefined, false],
  [{ effectiveType: '4g', saveData: false }, false],
  [{ effectiveType: '4g', type: 'wifi' }, false],
  [{ effectiveType: '4g', saveData: true }, true],
  [{ effectiveType: '4g', type: 'cellular' }, true],
  [{ effectiveType: '3g' }, true],
])('whether %o costs is %s', (connection, metered) => {
  expect(isMetered(connection)).toBe(metered);
});
