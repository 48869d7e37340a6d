import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSessionId } from '../favourites/favourite-ids.ts';
import { LARGEST_FILE, readScheduleFile, scheduleFile } from './schedule-file.ts';

const anyId = fc.oneof(fc.string(), fc.string({ unit: 'binary' })).filter(isSessionId);

test('any ids come back from a file as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { minLength: 1 }), fc.string(), (ids, conference) => {
      expect(readScheduleFile(scheduleFile(ids, conference))).toEqual(ids);
    }),
  );
});

test('the file says what it is and which conference it is of', () => {
  expect(JSON.parse(scheduleFile(['a'], 'Small Conference'))).toEqual({
    format: 'lectern-my-schedule',
    version: 1,
    conference: 'Small Conference',
    sessions: ['a'],
  });
});

test('ten thousand sessions are no larger than what is read', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `a-session-with-a-long-title-${String(index)}`);
  expect(scheduleFile(ids, '').length).toBeLessThan(LARGEST_FILE);
});

test.each([
  '',
  'null',
  '[]',
  '["a"]',
  '{"sessions":["a"]}',
  '{"format":"lectern-my-schedule","version":2,"sessions":["a"]}',
  '{"format":"lectern-my-schedule","version":1,"sessions":"a"}',
  '{"format":"lectern-my-schedule","version":1,"sessions":[]}',
  '{"format":"lectern-my-schedule","version":1,"sessions":[1,"a/b",null]}',
  '{"format":"lectern-my-schedule","version":1,"sessions":["a"]',
])('finds no list in %s', (text) => {
  expect(readScheduleFile(text)).toBeUndefined();
});

test('any JSON is read without an error, and gives ids at most', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (sessions) => {
      const ids = readScheduleFile(JSON.stringify({ format: 'lectern-my-schedule', version: 1, sessions }));
      expect((ids ?? []).every(isSessionId)).toBe(true);
    }),
  );
});
