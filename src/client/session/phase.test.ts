import { expect, test } from 'vitest';
import { minutesUntil } from './minutes-until.ts';
import { phaseAt } from './phase.ts';

const MINUTE = 60_000;

test.each([
  [9, 'before'],
  [10, 'during'],
  [19.9, 'during'],
  [20, 'after'],
])('a session from 10 to 20 is at %s: %s', (minute, phase) => {
  expect(phaseAt({ start: 10 * MINUTE, end: 20 * MINUTE }, minute * MINUTE)).toBe(phase);
});

test.each([
  [0, 60],
  [0.5, 60],
  [59.2, 1],
  [60, undefined],
  [-1, undefined],
])('at %s, a start at minute 60 is %s minutes away', (minute, minutes) => {
  expect(minutesUntil(60 * MINUTE, minute * MINUTE)).toBe(minutes);
});
