import { expect, test } from 'vitest';
import { readReminderMinutes, sessionsDue } from './due.ts';
import { aSession } from './test-session.ts';

const MINUTE = 60_000;
const dueAt = (minute: number, ...sessions: Parameters<typeof sessionsDue>[0]) =>
  sessionsDue(sessions, 10, minute * MINUTE).map(({ id }) => id);

test('a session is due from so many minutes before its start until it starts', () => {
  const session = aSession('a', [60, 90]);
  expect([49, 50, 59, 60].map((minute) => dueAt(minute, session).length)).toEqual([0, 1, 1, 0]);
});

test('of several that are due the next comes first', () => {
  expect(dueAt(55, aSession('b', [62, 90]), aSession('a', [60, 90]))).toEqual(['a', 'b']);
});

test('a cancelled session and one without a time are never due', () => {
  expect(dueAt(55, aSession('off', [60, 90], { status: 'cancelled' }), aSession('later'))).toEqual([]);
});

test.each([null, undefined, '', '7', {}, -5, 1e9])('%j is no choice', (value) => {
  expect(readReminderMinutes(value)).toBeUndefined();
});

test('a choice is one as a number and as the text of a form', () => {
  expect([readReminderMinutes(10), readReminderMinutes('10')]).toEqual([10, 10]);
});
