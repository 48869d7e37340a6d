import { expect, test } from 'vitest';
import { problemsOf, session, settings } from '../test-content.ts';

const check = (sessions: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] =>
  problemsOf({
    'conference.yaml': settings('slots: { default: 40 }\n'),
    ...Object.fromEntries(Object.entries(sessions).map(([id, keys]) => [`sessions/${id}.md`, session(keys)])),
  });

const whole = { date: '2026-07-29T10:00', duration: '60', room: 'A' };

test('a part of a session that there is not is told the nearest one', () => {
  expect(check({ lightnings: whole, a: { partOf: 'lightnngs' }, b: { partOf: 'posters' } })).toEqual([
    'sessions/a.md:3:9 warning partOf: there is no session "lightnngs". Did you mean "lightnings"? Write the file name of a session without ".md".',
    'sessions/b.md:3:9 warning partOf: there is no session "posters". Write the file name of a session without ".md".',
  ]);
});

test('a part has no parts', () => {
  expect(check({ a: whole, b: { partOf: 'a' }, c: { partOf: 'b' } })).toEqual([
    'sessions/c.md:3:9 warning partOf: "b" is itself a part of "a", and a part has no parts. Write "a".',
  ]);
});

test('no session is a part of itself, also by way of another', () => {
  const message = (id: string): string =>
    `sessions/${id}.md:3:9 warning partOf: "${id}" would be a part of itself. Take the key out where the session is the whole.`;
  expect(check({ a: { partOf: 'a' } })).toEqual([message('a')]);
  expect(check({ a: { partOf: 'b' }, b: { partOf: 'a' } })).toEqual([message('a'), message('b')]);
});

test('a part lies inside the time of its whole', () => {
  const part = (date: string, duration: string) => ({ date, duration, partOf: 'a' });
  expect(
    check({
      a: whole,
      b: part('2026-07-29T10:00', '60'),
      c: part('2026-07-29T10:50', '20'),
      d: part('2026-07-29T09:50', '20'),
    }),
  ).toEqual([
    'sessions/c.md:3:7 warning date: this part lasts from 10:50 to 11:10, but sessions/a.md from 10:00 to 11:00. Correct the time, or take "partOf" out.',
    'sessions/d.md:3:7 warning date: this part lasts from 09:50 to 10:10, but sessions/a.md from 10:00 to 11:00. Correct the time, or take "partOf" out.',
  ]);
});

test('neither the room nor a person of a whole is taken twice by its parts', () => {
  const people = { presenters: 'Ana Example' };
  const clashes = check({
    a: { ...whole, ...people },
    b: { ...people, partOf: 'a' },
    c: { ...people, partOf: 'a', date: '2026-07-29T10:20', room: 'A' },
    d: { ...people, partOf: 'a', date: '2026-07-29T10:20' },
  }).filter((line) => !line.includes('has no biography'));
  expect(clashes).toEqual([]);
});

test('a part in another room than its whole takes that room', () => {
  expect(
    check({
      a: whole,
      b: { date: '2026-07-29T10:00', duration: '60', room: 'B' },
      c: { date: '2026-07-29T10:10', duration: '10', partOf: 'a', room: 'B' },
    }),
  ).toEqual([
    'sessions/c.md:6:7 warning room: "B" also has sessions/b.md from 10:00 to 11:00. Move one of them.',
  ]);
});
