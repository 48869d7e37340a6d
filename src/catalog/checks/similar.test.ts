import { expect, test } from 'vitest';
import { problemsOf, read, session, settings } from '../test-content.ts';
import { similarAtOnce } from './similar.ts';

const BODY = 'Shadows tell the hour on a garden wall.';
const talk = (keys: Readonly<Record<string, string>>, body: string) =>
  session({ duration: '40', ...keys }, `${body}\n\n### Speakers:\nTove Example: Builds things.`);

const warnings = (second: Readonly<Record<string, string>>): string[] =>
  problemsOf({
    'conference.yaml': settings(),
    'sessions/a.md': talk({ title: 'Building a sundial', date: '2027-05-01T10:00' }, BODY),
    'sessions/b.md': talk({ title: 'A sundial for all', date: '2027-05-01T10:20', ...second }, BODY),
    'sessions/c.md': talk({ title: 'Ledgers', date: '2027-05-01T10:00' }, 'Two columns balance.'),
    'sessions/d.md': talk({ title: 'Queues', date: '2027-05-01T10:00' }, 'Waiting in line.'),
  }).filter((line) => line.includes('much the same'));

test('two sessions about the same at the same time are a warning, once', () => {
  expect(warnings({})).toEqual([
    'sessions/b.md:4:7 warning date: "Building a sundial" in sessions/a.md is about much the same and runs from 10:00 to 10:40, so whoever wants one of them misses the other. Move one of them.',
  ]);
});

test.each([
  ['one after the other', { date: '2027-05-01T10:40' }],
  ['as a social', { kind: 'social' }],
  ['cancelled', { status: 'cancelled' }],
  ['as a part of the other', { partOf: 'a' }],
])('they are none %s', (_, keys) => {
  expect(warnings(keys)).toEqual([]);
});

const crowd = (count: number, bodyOf: (index: number) => string): string[] =>
  problemsOf({
    'conference.yaml': settings(),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `sessions/s${String(index)}.md`,
        talk({ date: '2027-05-01T10:00' }, bodyOf(index)),
      ]),
    ),
  }).filter((line) => line.includes('much the same'));

test('what many sessions say, such as how to prepare for a workshop, makes no two of them alike', () => {
  const shared = 'Bring laptop, charger, patience, coffee and whatever notebook is nearest.';
  expect(crowd(40, (index) => (index < 15 ? shared : `Number ${String(index)} alone.`))).toEqual([]);
});

test('where most sessions have one like them at the same time, it is said once', () => {
  const words = ['gnomon', 'dial', 'noon', 'shade'];
  const found = crowd(40, (index) => words.map((word) => word + String(index % 20)).join(' '));
  expect(found).toEqual([expect.stringMatching(/The same is true of \d+ more sessions\.$/)]);
});

test('where one of two such pairs is said, the other is counted as one', () => {
  const words = ['gnomon', 'dial', 'noon', 'shade'];
  const found = crowd(4, (index) => words.map((word) => word + String(index % 2)).join(' '));
  expect(found).toEqual([expect.stringMatching(/The same is true of 1 more session\.$/)]);
});

test('thousands of sessions at one time are not compared each with each', { timeout: 30_000 }, () => {
  const words = Array.from({ length: 30 }, (_, index) => `word${String(index)}`).join(' ');
  const { catalog } = read({
    'conference.yaml': settings(),
    ...Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `sessions/s${String(index)}.md`,
        session(
          { date: '2027-05-01T10:00' },
          `${words.slice(0, 20 + (index % 150))} own${String(index >> 2)}`,
        ),
      ]),
    ),
  });
  const start = performance.now();
  similarAtOnce(catalog);
  expect(performance.now() - start).toBeLessThan(5000);
});
